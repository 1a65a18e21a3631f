import { milestones } from '#db/schema/work.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { appendEvent } from '#lib/events/append-event.ts';
import type { Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { changeMilestone } from './change-milestone.ts';
import { ofMilestone } from './queries.ts';
import type { PickMilestone } from './schema.ts';

/** Takes a milestone off the plan; restoreMilestone puts it back. */
export function removeMilestone(actor: Actor, input: PickMilestone): Promise<Result<Receipt>> {
  return changeMilestone(actor, input, 'milestone.changed', async (tx, access, row, event) => {
    if (row.removedAt) return fail('not-found', 'no-such-milestone');
    if (row.reachedOn) return fail('conflict', 'milestone-reached');
    await tx.update(milestones).set({ removedAt: new Date() }).where(ofMilestone(access, row.id));
    return ok(await appendEvent(tx, event, input));
  });
}
