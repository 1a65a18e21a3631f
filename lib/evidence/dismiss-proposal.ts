import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { ok, type Result } from '#lib/result.ts';
import { lockWaiting, markDecided } from './decide-proposal.ts';
import type { DismissProposal } from './schema.ts';

/** Turns down what evidence proposes. The test or the turnout stays on record; the map stays as it is. */
export function dismissProposal(actor: Actor, input: DismissProposal): Promise<Result<Receipt>> {
  const { campaignId, proposalId, idempotencyKey: id } = input;
  return inCampaign(actor, campaignId, 'evidence:edit', async (tx, access) => {
    const about = (groupId: string): NewEvent => ({
      ...{ campaignId, audience: 'organizers', id },
      ...{ kind: 'evidence.changed', body: { groupId } },
    });
    const repeat = await findRepeat(tx, about(proposalId), input);
    if (repeat) return repeat;
    const waiting = await lockWaiting(tx, access, proposalId);
    if (!waiting.ok) return waiting;
    await markDecided(tx, access, proposalId, { status: 'dismissed' });
    return ok(await appendEvent(tx, about(waiting.value.groupId), input));
  });
}
