import { and, eq, sql } from 'drizzle-orm';
import { invitations, joinRequests } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { can } from '#lib/auth/permissions.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { PickRequest } from './schema.ts';

/** Lets somebody in who waits, as what their invitation said; or does not. */
export function decideJoinRequest(
  actor: Actor,
  input: PickRequest,
  decision: 'approve' | 'decline',
): Promise<Result<Receipt>> {
  const { campaignId, requestId, idempotencyKey: id } = input;
  const asked = { ...input, decision };
  const decided: NewEvent = {
    ...{ campaignId, audience: 'organizers', id, kind: 'join.requested', body: { requestId } },
  };
  return inCampaign(actor, campaignId, 'membership:edit', async (tx, access) => {
    const repeat = await findRepeat(tx, decided, asked);
    if (repeat) return repeat;
    const { organizationId, personId: decidedBy } = access;
    const here = and(
      eq(joinRequests.organizationId, organizationId),
      eq(joinRequests.campaignId, campaignId),
      eq(joinRequests.id, requestId),
    );
    const [request] = await tx
      .select({ status: joinRequests.status, role: invitations.role })
      .from(joinRequests)
      .innerJoin(
        invitations,
        and(
          eq(invitations.organizationId, joinRequests.organizationId),
          eq(invitations.campaignId, joinRequests.campaignId),
          eq(invitations.id, joinRequests.invitationId),
        ),
      )
      .where(here)
      .for('update', { of: joinRequests });
    if (!request) return fail('not-found', 'no-such-request');
    if (request.status !== 'waiting') return fail('conflict', 'already-decided');
    const appoints = request.role === 'organizer' || request.role === 'owner';
    if (appoints && !can(access.standing, 'organizer:appoint'))
      return fail('forbidden', 'owners-only');

    if (decision === 'approve') {
      const [admitted] = await tx.execute<{ person_id: string | null }>(
        sql`select admit as person_id from admit(${campaignId}, ${requestId})`,
      );
      if (!admitted?.person_id) return fail('conflict', 'already-decided');
      const body = { personId: admitted.person_id };
      const joined: NewEvent = {
        ...{ campaignId, audience: 'members', id, kind: 'membership.changed', body },
      };
      await appendEvent(tx, joined, asked);
    } else
      await tx
        .update(joinRequests)
        .set({ status: 'declined', decidedAt: new Date(), decidedBy })
        .where(here);
    return ok(await appendEvent(tx, decided, asked));
  });
}
