import { and, eq } from 'drizzle-orm';
import { proposals } from '#db/schema/proposals.ts';
import { findGroup } from '#lib/actions/find-group.ts';
import { lockAction } from '#lib/actions/queries.ts';
import type { PressAction } from '#lib/actions/schema.ts';
import { wallTimeOf } from '#lib/actions/wall-time.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { participationOfTurnout } from './participation-of-test.ts';

/** Proposes the share of its group that came to an action as that group's participation. */
export function proposeTurnout(actor: Actor, input: PressAction): Promise<Result<Receipt>> {
  const { campaignId, actionId, idempotencyKey: id } = input;
  return inCampaign(actor, campaignId, 'evidence:edit', async (tx, access) => {
    // The action is held, so that two who propose at once are one after the other.
    const action = await lockAction(tx, access, actionId);
    if (!action) return fail('not-found', 'no-such-action');
    if (!action.groupId) return fail('conflict', 'no-group');
    const changed: NewEvent = {
      ...{ campaignId, audience: 'organizers', id },
      ...{ kind: 'evidence.changed', body: { groupId: action.groupId } },
    };
    const repeat = await findRepeat(tx, changed, input);
    if (repeat) return repeat;

    const group = await findGroup(tx, access, action.groupId);
    if (!group) return fail('not-found', 'no-such-group');
    if (!group.size)
      return fail('conflict', 'group-size-missing', {
        values: { name: group.name },
      });
    if (action.checkedIn === 0) return fail('conflict', 'nobody-came');
    const to = participationOfTurnout(action.checkedIn, group.size);
    const mine = and(
      eq(proposals.organizationId, access.organizationId),
      eq(proposals.campaignId, campaignId),
      eq(proposals.actionId, actionId),
    );
    const earlier = await tx.select().from(proposals).where(mine);
    if (earlier.some((one) => one.status !== 'dismissed' && one.to === to))
      return fail('conflict', 'proposal-there');

    // A later count replaces one that still waits.
    await tx
      .update(proposals)
      .set({
        status: 'dismissed',
        decidedBy: access.personId,
        decidedAt: new Date(),
      })
      .where(and(mine, eq(proposals.status, 'waiting')));
    await tx.insert(proposals).values({
      ...{
        organizationId: access.organizationId,
        campaignId,
        id,
        actionId,
        to,
      },
      groupId: group.id,
      effectiveOn: wallTimeOf(action.startsAt, action.timeZone).slice(0, 10),
    });
    return ok(await appendEvent(tx, changed, input));
  });
}
