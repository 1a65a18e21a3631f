import type { Transaction } from '#db/client.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign, type MemberAccess } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { ok, type Result } from '#lib/result.ts';
import { lockMap } from './lock-map.ts';
import { findMap, listPoints } from './queries.ts';
import type { PowerMap } from './schema.ts';
import { storePoints } from './store-points.ts';

type Edit<Edited> = (
  tx: Transaction,
  access: MemberAccess,
  map: PowerMap,
) => Promise<Result<Edited>>;
type Press = { campaignId: string; idempotencyKey: string };

/**
 * One edit of the map's objects: who may, once per press, one at a time. `edit` refuses before it writes, and
 * answers with the ids it touched. Leverage is stored anew, and members hear of it only when it moved.
 */
export const editMap = (
  actor: Actor,
  input: Press,
  edit: Edit<string[]>,
): Promise<Result<Receipt>> =>
  editWhole(actor, input, async (tx, access, map) => {
    const edited = await edit(tx, access, map);
    return edited.ok ? ok({ ids: edited.value, after: await findMap(tx, access) }) : edited;
  });

/** The same for an edit that knows the map as it will be read: a large one is not read again. */
export function editWhole(
  actor: Pick<Actor, 'id'>,
  input: Press,
  edit: Edit<{ ids: string[]; after: PowerMap }>,
): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id } = input;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const changed: NewEvent = {
      ...{ campaignId, audience: 'organizers', id, kind: 'map.changed' },
      body: { by: access.personId, ids: [] },
    };
    const repeat = await findRepeat(tx, changed, input);
    if (repeat) return repeat;

    await lockMap(tx, access);
    const map = await findMap(tx, access);
    const edited = await edit(tx, access, map);
    if (!edited.ok) return edited;

    const before = await listPoints(tx, access);
    await storePoints(tx, access, edited.value.after, { map });
    const moved = JSON.stringify(before) !== JSON.stringify(await listPoints(tx, access));
    if (moved) {
      const body = { happeningId: null };
      await appendEvent(
        tx,
        { ...{ campaignId, audience: 'members', id }, kind: 'leverage.moved', body },
        input,
      );
    }
    changed.body.ids = edited.value.ids;
    return ok(await appendEvent(tx, changed, input));
  });
}
