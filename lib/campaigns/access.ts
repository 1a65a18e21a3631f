import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { can, type Permission, type Role, type Standing } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { type Failure, fail, type Result } from '#lib/result.ts';

/** A campaign's key, and how the actor stands to it. Rows of the campaign are found by this key alone. */
export type Access = {
  organizationId: string;
  campaignId: string;
  slug: string;
  example: boolean;
  standing: Standing;
  /** The actor as a person of the organization; null for a visitor of a worked example. */
  personId: string | null;
};

/**
 * How the actor stands to a campaign, by id or slug; null when it is not there or not theirs to see.
 *
 * Asked before nearly everything, so it is written out: building it anew each time cost more than running it.
 */
export async function findAccess(
  tx: Transaction,
  actor: Pick<Actor, 'id'> | null,
  campaign: { id: string } | { slug: string },
): Promise<Access | null> {
  const which = 'id' in campaign ? sql`c.id = ${campaign.id}` : sql`c.slug = ${campaign.slug}`;
  const [row] = await tx.execute<Omit<Access, 'standing'> & { role: Role | null }>(sql`
    select c.organization_id as "organizationId", c.id as "campaignId", c.slug, c.example, m.role,
      m.person_id as "personId"
    from campaigns c
    left join people p on p.organization_id = c.organization_id and p.account_id = ${actor?.id ?? null}::uuid
    left join memberships m on m.organization_id = c.organization_id and m.campaign_id = c.id and m.person_id = p.id
    where ${which}`);
  if (!row) return null;
  const { role, personId, ...key } = row;
  const standing: Standing | null = role ?? (row.example ? 'visitor' : null);
  return standing && { ...key, standing, personId };
}

/** Someone who is in the campaign under a role. */
export type MemberAccess = Access & { standing: Role; personId: string };

const refusals: Partial<Record<Permission, Failure['reason']>> = {
  'organizer:appoint': 'owners-only',
  'survey:read': 'members-only',
  'survey:answer': 'members-only',
};

/**
 * Runs a command in a campaign, as one transaction, if the actor may. Outside the campaign, "forbidden" and
 * "absent" look the same; a worked example is nobody's to change.
 */
export function inCampaign<T>(
  actor: Pick<Actor, 'id'>,
  campaignId: string,
  permission: Permission,
  work: (tx: Transaction, access: MemberAccess) => Promise<Result<T>>,
): Promise<Result<T>> {
  return withActor(actor, async (tx) => {
    const access = await findAccess(tx, actor, { id: campaignId });
    if (!can(access?.standing, 'campaign:read') || !access)
      return fail('not-found', 'no-such-campaign');
    const { standing, personId } = access;
    if (!can(standing, permission) || standing === 'visitor' || !personId)
      return fail('forbidden', refusals[permission] ?? 'organizers-only');
    return work(tx, { ...access, standing, personId });
  });
}

/** Reads of a campaign, if the actor may: also a visitor, of a worked example. */
export function readCampaign<T>(
  actor: Actor | null,
  campaignId: string,
  permission: Permission,
  work: (tx: Transaction, access: Access) => Promise<Result<T>>,
): Promise<Result<T>> {
  return withActor(actor, async (tx) => {
    const access = await findAccess(tx, actor, { id: campaignId });
    if (!can(access?.standing, 'campaign:read') || !access)
      return fail('not-found', 'no-such-campaign');
    if (!can(access.standing, permission))
      return fail('forbidden', refusals[permission] ?? 'organizers-only');
    return work(tx, access);
  });
}
