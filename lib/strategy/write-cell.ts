import { and, eq } from 'drizzle-orm';
import { actors } from '#db/schema/map.ts';
import { strategyCells } from '#db/schema/strategy.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { lockMap } from '#lib/map/lock-map.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { findCell } from './queries.ts';
import type { WriteCell } from './schema.ts';

/** Writes into one box of the strategy chart, unless someone else did meanwhile; what stood there is kept. */
export function writeCell(actor: Actor, input: WriteCell): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, version, ...cell } = input;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const { organizationId, personId } = access;
    const changed: NewEvent = {
      ...{ campaignId, audience: 'organizers', id, kind: 'map.changed' },
      body: { by: personId, ids: [cell.targetId] },
    };
    // Whoever writes is alone until the end, or two could both be told that nobody else did.
    await lockMap(tx, access);
    const repeat = await findRepeat(tx, changed, input);
    if (repeat) return repeat;
    const [target] = await tx
      .select({ id: actors.id })
      .from(actors)
      .where(
        and(
          eq(actors.organizationId, organizationId),
          eq(actors.campaignId, campaignId),
          eq(actors.id, cell.targetId),
        ),
      );
    if (!target) return fail('not-found', 'no-such-actor');
    const stands = await findCell(tx, access, cell);
    if ((stands?.version ?? 0) !== version)
      return fail('conflict', 'changed-meanwhile', { values: { name: stands?.writtenBy ?? '…' } });
    await tx
      .insert(strategyCells)
      .values({ organizationId, campaignId, id, writtenBy: personId, ...cell });
    return ok(await appendEvent(tx, changed, input));
  });
}
