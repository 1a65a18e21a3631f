import type { Transaction } from '#db/client.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign, type MemberAccess } from '#lib/campaigns/access.ts';
import { findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { fail, type Result } from '#lib/result.ts';
import { holdMilestone } from './queries.ts';

type Held = NonNullable<Awaited<ReturnType<typeof holdMilestone>>>;
type Press = { campaignId: string; milestoneId: string; idempotencyKey: string };

/**
 * What every command about one milestone does first: may this person, is it here, was this press answered
 * before. The row is held meanwhile, so of two people at once the second sees what the first did.
 */
export function changeMilestone(
  actor: Actor,
  input: Press,
  kind: 'milestone.changed' | 'milestone.reached',
  work: (
    tx: Transaction,
    access: MemberAccess,
    milestone: Held,
    event: NewEvent,
  ) => Promise<Result<Receipt>>,
): Promise<Result<Receipt>> {
  const { campaignId, milestoneId, idempotencyKey: id } = input;
  return inCampaign(actor, campaignId, 'milestone:edit', async (tx, access) => {
    const milestone = await holdMilestone(tx, access, milestoneId);
    if (!milestone) return fail('not-found', 'no-such-milestone');
    const event: NewEvent = { campaignId, audience: 'members', id, kind, body: { milestoneId } };
    const repeat = await findRepeat(tx, event, input);
    return repeat ?? work(tx, access, milestone, event);
  });
}
