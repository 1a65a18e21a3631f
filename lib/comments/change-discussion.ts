import type { Transaction } from '#db/client.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign, type MemberAccess } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { ok, type Result } from '#lib/result.ts';

/**
 * One press on the discussion of a map: who may, once per press; organizers hear of it. `change` refuses before it
 * writes, and answers with the comment it touched.
 */
export function changeDiscussion(
  actor: Actor,
  input: { campaignId: string; idempotencyKey: string },
  change: (tx: Transaction, access: MemberAccess) => Promise<Result<string>>,
): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id } = input;
  return inCampaign(actor, campaignId, 'comment:write', async (tx, access) => {
    const told: NewEvent = {
      ...{ campaignId, audience: 'organizers', id, kind: 'comment.changed' },
      body: { commentId: id },
    };
    const repeat = await findRepeat(tx, told, input);
    if (repeat) return repeat;
    const changed = await change(tx, access);
    if (!changed.ok) return changed;
    told.body.commentId = changed.value;
    return ok(await appendEvent(tx, told, input));
  });
}
