import { and, count, eq } from 'drizzle-orm';
import { milestones } from '#db/schema/work.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { MOST_MILESTONES } from './queries.ts';
import type { CreateMilestone } from './schema.ts';

/** Plans a milestone. It takes the press's key as its id, so a retry names the same one. */
export function createMilestone(actor: Actor, input: CreateMilestone): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, ...fields } = input;
  return inCampaign(actor, campaignId, 'milestone:edit', async (tx, access) => {
    const made: NewEvent = {
      ...{ campaignId, audience: 'members', id },
      ...{ kind: 'milestone.changed', body: { milestoneId: id } },
    };
    const repeat = await findRepeat(tx, made, input);
    if (repeat) return repeat;
    const { organizationId, personId: createdBy } = access;
    const [planned] = await tx
      .select({ count: count() })
      .from(milestones)
      .where(
        and(eq(milestones.organizationId, organizationId), eq(milestones.campaignId, campaignId)),
      );
    if (planned && planned.count >= MOST_MILESTONES)
      return fail('conflict', 'too-many-milestones', { values: { most: MOST_MILESTONES } });

    const added = await tx
      .insert(milestones)
      .values({ organizationId, campaignId, id, createdBy, ...fields })
      .onConflictDoNothing()
      .returning({ id: milestones.id });
    // The same press at the same moment: it has committed by now.
    if (added.length === 0)
      return (await findRepeat(tx, made, input)) ?? fail('key-reused', 'key-reused');
    return ok(await appendEvent(tx, made, input));
  });
}
