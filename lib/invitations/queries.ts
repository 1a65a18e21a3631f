import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { invitations, joinRequests, people } from '#db/schema/organizations.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import type { Invitation, JoinRequest } from './schema.ts';

/** The invitations by which somebody can still come in, the newest first. */
export async function listInvitations(tx: Transaction, key: CampaignKey): Promise<Invitation[]> {
  const rows = await tx
    .select({
      id: invitations.id,
      role: invitations.role,
      usesLeft: invitations.usesLeft,
      expiresAt: invitations.expiresAt,
      createdBy: people.name,
    })
    .from(invitations)
    .innerJoin(
      people,
      and(
        eq(people.organizationId, invitations.organizationId),
        eq(people.id, invitations.createdBy),
      ),
    )
    .where(
      and(
        eq(invitations.organizationId, key.organizationId),
        eq(invitations.campaignId, key.campaignId),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, new Date()),
        gt(invitations.usesLeft, 0),
      ),
    )
    .orderBy(desc(invitations.createdAt))
    .limit(100);
  return rows.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString() }));
}

/** Who waits to be let in, whoever waits longest first; a page at a time. */
export async function listJoinRequests(tx: Transaction, key: CampaignKey): Promise<JoinRequest[]> {
  const rows = await tx
    .select({
      id: joinRequests.id,
      name: joinRequests.name,
      role: invitations.role,
      createdAt: joinRequests.createdAt,
    })
    .from(joinRequests)
    .innerJoin(
      invitations,
      and(
        eq(invitations.organizationId, joinRequests.organizationId),
        eq(invitations.campaignId, joinRequests.campaignId),
        eq(invitations.id, joinRequests.invitationId),
      ),
    )
    .where(
      and(
        eq(joinRequests.organizationId, key.organizationId),
        eq(joinRequests.campaignId, key.campaignId),
        eq(joinRequests.status, 'waiting'),
      ),
    )
    .orderBy(asc(joinRequests.createdAt))
    .limit(100);
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}
