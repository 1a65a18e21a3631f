import { milestones } from '#db/schema/work.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { appendEvent } from '#lib/events/append-event.ts';
import type { Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { changeMilestone } from './change-milestone.ts';
import { ofMilestone } from './queries.ts';
import type { PickMilestone } from './schema.ts';

/** Puts a removed milestone back on the plan, as it was. */
export function restoreMilestone(actor: Actor, input: PickMilestone): Promise<Result<Receipt>> {
  return changeMilestone(actor, input, 'milestone.changed', async (tx, access, row, event) => {
    if (!row.removedAt) return fail('conflict', 'already-there');
    await tx.update(milestones).set({ removedAt: null }).where(ofMilestone(access, row.id));
    return ok(await appendEvent(tx, event, input));
  });
}
