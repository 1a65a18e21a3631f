import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { ok, type Result } from '#lib/result.ts';
import type { UndoChanges } from './schema.ts';
import { takeBackPress } from './take-back-press.ts';
import { tellOfMap } from './tell-of-map.ts';

/**
 * Takes back all that one press of one's own recorded, or nothing, by entries that supersede it: nothing is erased.
 * Refuses when somebody else has set one of the parameters since, so that nothing of theirs is undone with it.
 */
export function undoChanges(actor: Actor, input: UndoChanges): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id } = input;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const moved: NewEvent = {
      ...{ campaignId, audience: 'members', id, kind: 'leverage.moved' },
      body: { happeningId: null },
    };
    const repeat = await findRepeat(tx, moved, input);
    if (repeat) return repeat;

    const taken = await takeBackPress(tx, access, { taken: input.press, by: id, own: true });
    if (!taken.ok) return taken;
    const { personId: by } = access;
    return ok(await tellOfMap(tx, { campaignId, id, by, ids: taken.value }, input));
  });
}
