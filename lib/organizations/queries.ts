import { and, asc, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { campaigns, memberships, organizations, people } from '#db/schema/organizations.ts';
import { actions } from '#db/schema/work.ts';
import type { Actor } from '#lib/auth/actor.ts';

const MOST = 200;

/** The organizations one is a person of. */
export const listOrganizations = (tx: Transaction, actor: Pick<Actor, 'id'>) =>
  tx
    .select({
      id: organizations.id,
      slug: organizations.slug,
      name: organizations.name,
      admin: people.admin,
    })
    .from(people)
    .innerJoin(organizations, eq(organizations.id, people.organizationId))
    .where(eq(people.accountId, actor.id))
    .orderBy(asc(organizations.name))
    .limit(MOST);

/** An organization one is a person of, by id or slug; null otherwise. */
export async function findOrganization(
  tx: Transaction,
  actor: Pick<Actor, 'id'>,
  by: { id: string } | { slug: string },
) {
  const [row] = await tx
    .select({
      id: organizations.id,
      slug: organizations.slug,
      name: organizations.name,
      admin: people.admin,
    })
    .from(organizations)
    .innerJoin(
      people,
      and(eq(people.organizationId, organizations.id), eq(people.accountId, actor.id)),
    )
    .where('id' in by ? eq(organizations.id, by.id) : eq(organizations.slug, by.slug));
  return row ?? null;
}

/** What comes next in those of its campaigns that one is in. */
export const listNextActions = (tx: Transaction, organizationId: string) =>
  tx
    .select({
      id: actions.id,
      title: actions.title,
      startsAt: actions.startsAt,
      timeZone: actions.timeZone,
      place: actions.place,
      signedUp: actions.signedUp,
      campaign: { slug: campaigns.slug, title: campaigns.title },
    })
    .from(actions)
    .innerJoin(
      campaigns,
      and(
        eq(campaigns.organizationId, actions.organizationId),
        eq(campaigns.id, actions.campaignId),
      ),
    )
    .where(
      and(
        eq(actions.organizationId, organizationId),
        isNotNull(actions.publishedAt),
        isNull(actions.cancelledAt),
        or(sql`${actions.startsAt} > now()`, sql`${actions.endsAt} > now()`),
      ),
    )
    .orderBy(asc(actions.startsAt))
    .limit(5);

/** Whom the organization knows, and in how many of its campaigns they are: for its admins. */
export const listPeople = (tx: Transaction, organizationId: string) =>
  tx
    .select({
      id: people.id,
      name: people.name,
      admin: people.admin,
      campaigns: sql<number>`count(${memberships.campaignId})::int`,
    })
    .from(people)
    .leftJoin(
      memberships,
      and(
        eq(memberships.organizationId, people.organizationId),
        eq(memberships.personId, people.id),
      ),
    )
    .where(eq(people.organizationId, organizationId))
    .groupBy(people.organizationId, people.id)
    .orderBy(desc(people.admin), asc(people.name))
    .limit(MOST);
