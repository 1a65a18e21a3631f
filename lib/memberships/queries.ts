import { and, asc, desc, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { memberships, people } from '#db/schema/organizations.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import type { Membership } from './schema.ts';

const PAGE = 500;

/** Who is in a campaign, whoever runs it first. */
export async function listMemberships(tx: Transaction, key: CampaignKey): Promise<Membership[]> {
  const rows = await tx
    .select({
      personId: people.id,
      name: people.name,
      role: memberships.role,
      since: memberships.createdAt,
    })
    .from(memberships)
    .innerJoin(
      people,
      and(
        eq(people.organizationId, memberships.organizationId),
        eq(people.id, memberships.personId),
      ),
    )
    .where(
      and(
        eq(memberships.organizationId, key.organizationId),
        eq(memberships.campaignId, key.campaignId),
      ),
    )
    .orderBy(desc(memberships.role), asc(people.name), asc(people.id))
    .limit(PAGE);
  return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
}

/** One membership, with the account behind it; null when nobody by that id is in. */
export async function findMembership(tx: Transaction, key: CampaignKey, personId: string) {
  const [row] = await tx
    .select({ role: memberships.role, accountId: people.accountId })
    .from(memberships)
    .innerJoin(
      people,
      and(
        eq(people.organizationId, memberships.organizationId),
        eq(people.id, memberships.personId),
      ),
    )
    .where(
      and(
        eq(memberships.organizationId, key.organizationId),
        eq(memberships.campaignId, key.campaignId),
        eq(memberships.personId, personId),
      ),
    );
  return row ?? null;
}

/** The owners, held until commit, so that two of them cannot go at the same moment. */
export async function lockOwners(tx: Transaction, key: CampaignKey): Promise<string[]> {
  const rows = await tx
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(
      and(
        eq(memberships.organizationId, key.organizationId),
        eq(memberships.campaignId, key.campaignId),
        eq(memberships.role, 'owner'),
      ),
    )
    .orderBy(asc(memberships.personId))
    .for('update');
  return rows.map((row) => row.personId);
}
