import { milestones } from '#db/schema/work.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { appendEvent } from '#lib/events/append-event.ts';
import type { Receipt } from '#lib/events/events.ts';
import { writeChanges } from '#lib/map/write-changes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { changeMilestone } from './change-milestone.ts';
import { ofMilestone } from './queries.ts';
import type { ReachMilestone } from './schema.ts';

const DAY = 86_400_000;

/**
 * Says that a milestone was reached. That is something that happened, so it stands on the leverage line, with
 * the change of a group's participation that came with it, if one did.
 */
export function reachMilestone(actor: Actor, input: ReachMilestone): Promise<Result<Receipt>> {
  const { campaignId, reachedOn, source, note, participation, idempotencyKey: id } = input;
  return changeMilestone(actor, input, 'milestone.reached', async (tx, access, row, event) => {
    if (row.removedAt) return fail('not-found', 'no-such-milestone');
    if (row.reachedOn) return fail('conflict', 'milestone-reached');
    // A day of grace: it may be tomorrow already where they are.
    if (Date.parse(reachedOn) > Date.now() + DAY)
      return fail('invalid', 'day-ahead', {
        fields: [{ path: 'reachedOn', message: 'A day that has come.' }],
      });

    const written = await writeChanges(tx, access, {
      changes: participation
        ? [{ set: 'pi', actorId: participation.groupId, to: participation.share }]
        : [],
      effectiveOn: reachedOn,
      confidence: participation?.confidence ?? 'documented',
      source,
      note,
      cause: {
        ...{ id, title: row.title, role: row.role, happenedOn: reachedOn, milestoneId: row.id },
        ...{ source, note },
      },
    });
    if (!written.ok) return written;

    await tx
      .update(milestones)
      .set({ reachedOn, reachedAt: new Date(), reachedBy: access.personId })
      .where(ofMilestone(access, row.id));
    const receipt = await appendEvent(tx, event, input);
    if (participation)
      await appendEvent(
        tx,
        {
          ...{ campaignId, audience: 'organizers', id, kind: 'map.changed' },
          body: { by: access.personId, ids: [participation.groupId] },
        },
        input,
      );
    return ok(receipt);
  });
}
