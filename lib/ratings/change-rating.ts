import type { Transaction } from '#db/client.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign, type MemberAccess } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { listSpreads } from '#lib/map/list-spreads.ts';
import { lockMap } from '#lib/map/lock-map.ts';
import { findMap, listPoints } from '#lib/map/queries.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { storePoints } from '#lib/map/store-points.ts';
import { ok, type Result } from '#lib/result.ts';

/**
 * One press about one's own rating. How far raters are apart widens the interval of the balance, so that is stored
 * anew. Nobody is told who rated, or what: not by the event, and not by the trace of the request in the log.
 *
 * @param asked the request without the rating itself.
 */
export function changeRating(
  actor: Actor,
  asked: { campaignId: string; idempotencyKey: string },
  change: (tx: Transaction, access: MemberAccess, map: PowerMap) => Promise<Result<null>>,
): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id } = asked;
  return inCampaign(actor, campaignId, 'rating:give', async (tx, access) => {
    const told: NewEvent = {
      ...{ campaignId, audience: 'organizers', id, kind: 'ratings.changed', body: {} },
    };
    const repeat = await findRepeat(tx, told, asked);
    if (repeat) return repeat;
    await lockMap(tx, access);
    const map = await findMap(tx, access);
    const spreads = await listSpreads(tx, access);
    const changed = await change(tx, access, map);
    if (!changed.ok) return changed;
    const before = JSON.stringify(await listPoints(tx, access));
    await storePoints(tx, access, map, { map, spreads });
    if (before !== JSON.stringify(await listPoints(tx, access)))
      await appendEvent(
        tx,
        {
          ...{ campaignId, audience: 'members', id, kind: 'leverage.moved' },
          body: { happeningId: null },
        },
        asked,
      );
    return ok(await appendEvent(tx, told, asked));
  });
}
