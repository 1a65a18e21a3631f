import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { campaigns, memberships, organizations, people } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { CampaignInList } from './schema.ts';

const MOST = 200;

/** The last 60 balances of a campaign, the first first. */
const balances = sql<number[]>`coalesce((select json_agg(b.balance order by b.ordinal) from (
  select p.balance, p.ordinal from points p
  where p.organization_id = ${campaigns.organizationId} and p.campaign_id = ${campaigns.id}
  order by p.ordinal desc limit 60) b), '[]')`;

/** The campaigns one is in, of one organization or of all. */
export const listCampaigns = (
  tx: Transaction,
  actor: Pick<Actor, 'id'>,
  organizationId?: string,
): Promise<CampaignInList[]> =>
  tx
    .select({
      id: campaigns.id,
      slug: campaigns.slug,
      title: campaigns.title,
      demand: campaigns.demand,
      organization: { name: organizations.name, slug: organizations.slug },
      role: memberships.role,
      balances,
    })
    .from(people)
    .innerJoin(
      memberships,
      and(
        eq(memberships.organizationId, people.organizationId),
        eq(memberships.personId, people.id),
      ),
    )
    .innerJoin(
      campaigns,
      and(
        eq(campaigns.organizationId, memberships.organizationId),
        eq(campaigns.id, memberships.campaignId),
      ),
    )
    .innerJoin(organizations, eq(organizations.id, campaigns.organizationId))
    .where(
      and(
        eq(people.accountId, actor.id),
        organizationId ? eq(people.organizationId, organizationId) : undefined,
      ),
    )
    .orderBy(desc(campaigns.createdAt), asc(campaigns.id))
    .limit(MOST);

/** The worked examples, which anyone may read. */
export const listExamples = (tx: Transaction) =>
  tx
    .select({
      id: campaigns.id,
      slug: campaigns.slug,
      title: campaigns.title,
      question: campaigns.question,
    })
    .from(campaigns)
    .where(eq(campaigns.example, true))
    .orderBy(desc(campaigns.slug))
    .limit(20);
