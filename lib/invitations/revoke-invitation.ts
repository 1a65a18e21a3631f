import { and, eq } from 'drizzle-orm';
import { invitations } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { can } from '#lib/auth/permissions.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { PickInvitation } from './schema.ts';

/** Takes an invitation back: from now on nobody comes in by it. */
export function revokeInvitation(actor: Actor, input: PickInvitation): Promise<Result<Receipt>> {
  const { campaignId, invitationId, idempotencyKey: id } = input;
  const changed: NewEvent = {
    ...{ campaignId, audience: 'organizers', id },
    ...{ kind: 'invitation.changed', body: { invitationId } },
  };
  return inCampaign(actor, campaignId, 'invitation:edit', async (tx, access) => {
    const repeat = await findRepeat(tx, changed, input);
    if (repeat) return repeat;
    const here = and(
      eq(invitations.organizationId, access.organizationId),
      eq(invitations.campaignId, campaignId),
      eq(invitations.id, invitationId),
    );
    const [row] = await tx.select({ role: invitations.role }).from(invitations).where(here);
    if (!row) return fail('not-found', 'no-such-invitation');
    const appoints = row.role === 'organizer' || row.role === 'owner';
    if (appoints && !can(access.standing, 'organizer:appoint'))
      return fail('forbidden', 'owners-only');
    await tx.update(invitations).set({ revokedAt: new Date() }).where(here);
    return ok(await appendEvent(tx, changed, input));
  });
}
