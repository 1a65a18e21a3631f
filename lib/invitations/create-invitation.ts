import { and, count, eq, gt, isNull } from 'drizzle-orm';
import { invitations } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { can } from '#lib/auth/permissions.ts';
import { hashOfToken, newToken } from '#lib/auth/session.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { CreateInvitation, NewInvitation } from './schema.ts';

const MOST = 100;

/** Makes a link by which people come in. Its secret is told once and only a hash of it kept. */
export function createInvitation(
  actor: Actor,
  input: CreateInvitation,
): Promise<Result<NewInvitation>> {
  const { campaignId, idempotencyKey: id, role, hours, uses: usesLeft } = input;
  const made: NewEvent = {
    ...{ campaignId, audience: 'organizers', id },
    ...{ kind: 'invitation.changed', body: { invitationId: id } },
  };
  return inCampaign(actor, campaignId, 'invitation:edit', async (tx, access) => {
    if ((role === 'organizer' || role === 'owner') && !can(access.standing, 'organizer:appoint'))
      return fail('forbidden', 'owners-only');
    const { organizationId, personId: createdBy } = access;
    const here = and(
      eq(invitations.organizationId, organizationId),
      eq(invitations.campaignId, campaignId),
    );
    const token = newToken();
    const tokenHash = hashOfToken(token);
    const repeat = await findRepeat(tx, made, input);
    if (repeat && !repeat.ok) return repeat;
    if (repeat) {
      // Whoever asks again never saw the first secret: a new one takes its place.
      const [row] = await tx
        .update(invitations)
        .set({ tokenHash })
        .where(and(here, eq(invitations.id, id)))
        .returning({ expiresAt: invitations.expiresAt });
      return row
        ? ok({ id, token, expiresAt: row.expiresAt.toISOString() })
        : fail('not-found', 'no-such-invitation');
    }
    const [open] = await tx
      .select({ count: count() })
      .from(invitations)
      .where(and(here, isNull(invitations.revokedAt), gt(invitations.expiresAt, new Date())));
    if (open && open.count >= MOST)
      return fail('conflict', 'too-many-invitations', { values: { most: MOST } });

    const expiresAt = new Date(Date.now() + hours * 3_600_000);
    await tx.insert(invitations).values({
      ...{ organizationId, campaignId, id, tokenHash, role, expiresAt, usesLeft, createdBy },
    });
    await appendEvent(tx, made, input);
    return ok({ id, token, expiresAt: expiresAt.toISOString() });
  });
}
