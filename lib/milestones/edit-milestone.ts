import { milestones } from '#db/schema/work.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { appendEvent } from '#lib/events/append-event.ts';
import type { Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { changeMilestone } from './change-milestone.ts';
import { ofMilestone } from './queries.ts';
import type { EditMilestone } from './schema.ts';

/** Changes what was planned. What was reached is part of what happened, and stays as it was. */
export function editMilestone(actor: Actor, input: EditMilestone): Promise<Result<Receipt>> {
  return changeMilestone(actor, input, 'milestone.changed', async (tx, access, row, event) => {
    if (row.removedAt) return fail('not-found', 'no-such-milestone');
    if (row.reachedOn) return fail('conflict', 'milestone-reached');
    const { title, role, dueOn, criterion, expected } = input;
    await tx
      .update(milestones)
      // The row's own id, so that a press that changes nothing is still a whole statement.
      .set({ id: row.id, title, role, dueOn, criterion, expected })
      .where(ofMilestone(access, row.id));
    return ok(await appendEvent(tx, event, input));
  });
}
