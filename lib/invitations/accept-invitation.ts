import { sql } from 'drizzle-orm';
import type { Role } from '#db/schema/rls.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { hashOfToken } from '#lib/auth/session.ts';
import { afterCommit, withActor } from '#lib/auth/with-actor.ts';
import { wake } from '#lib/events/wake.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Accepted, AcceptInvitation, Offer } from './schema.ts';

type Standing = Accepted['status'];

/** What an invitation says to whoever holds its secret; the same refusal for one that is over, spent or wrong. */
export function findInvitation(
  actor: Pick<Actor, 'id'> | null,
  { token }: { token: string },
): Promise<Result<Offer>> {
  return withActor<Result<Offer>>(actor, async (tx) => {
    const [row] = await tx.execute<{
      campaign: string | null;
      organization: string;
      slug: string;
      role: Role;
      approval: boolean;
      standing: Standing | 'approved' | null;
    }>(sql`select * from find_invitation(${hashOfToken(token)})`);
    if (!row?.campaign) return fail('not-found', 'no-such-invitation');
    const { campaign, organization, role, approval } = row;
    // Whoever was let in once and has left since may ask again.
    const standing = row.standing === 'approved' ? null : row.standing;
    const slug = standing === 'in' ? row.slug : null;
    return ok({ campaign, organization, role, approval, standing, slug });
  });
}

/** Follows an invitation under the name one goes by. A second time changes nothing. */
export function acceptInvitation(
  actor: Actor,
  { token, name, idempotencyKey }: AcceptInvitation,
): Promise<Result<Accepted>> {
  return withActor<Result<Accepted>>(actor, async (tx) => {
    const [row] = await tx.execute<{
      slug: string;
      status: Standing | null;
      organizers: string | null;
      members: string | null;
    }>(sql`select * from accept_invitation(${hashOfToken(token)}, ${name}, ${idempotencyKey})`);
    if (!row?.status) return fail('not-found', 'no-such-invitation');
    const { status, slug, organizers, members } = row;
    afterCommit(tx, () => {
      for (const stream of [members, organizers]) if (stream) wake(stream);
    });
    return ok({ status, slug: status === 'in' ? slug : null });
  });
}
