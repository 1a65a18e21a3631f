import { and, asc, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { points } from '#db/schema/history.ts';
import { campaigns, memberships, organizations, people } from '#db/schema/organizations.ts';

/** The campaigns somebody takes part in, each with its balance over time; by title. */
export async function listMyCampaigns(tx: Transaction, actor: { id: string }) {
  const mine = and(
    eq(people.organizationId, memberships.organizationId),
    eq(people.id, memberships.personId),
    eq(people.accountId, actor.id),
  );
  const of = and(
    eq(campaigns.organizationId, memberships.organizationId),
    eq(campaigns.id, memberships.campaignId),
  );
  const [rows, line] = await Promise.all([
    tx
      .select({
        id: campaigns.id,
        slug: campaigns.slug,
        title: campaigns.title,
        organization: organizations.name,
        role: memberships.role,
      })
      .from(memberships)
      .innerJoin(people, mine)
      .innerJoin(campaigns, of)
      .innerJoin(organizations, eq(organizations.id, campaigns.organizationId))
      .orderBy(asc(campaigns.title))
      .limit(200),
    tx
      .select({ campaignId: points.campaignId, balance: points.balance })
      .from(points)
      .innerJoin(
        memberships,
        and(
          eq(memberships.organizationId, points.organizationId),
          eq(memberships.campaignId, points.campaignId),
        ),
      )
      .innerJoin(people, mine)
      .orderBy(asc(points.ordinal)),
  ]);
  return rows.map((row) => ({
    ...row,
    balances: line.filter(({ campaignId }) => campaignId === row.id).map(({ balance }) => balance),
  }));
}

export type MyCampaign = Awaited<ReturnType<typeof listMyCampaigns>>[number];
