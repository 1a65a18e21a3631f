import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actors } from '#db/schema/map.ts';
import { campaigns, organizations } from '#db/schema/organizations.ts';
import { findStream } from '#lib/events/queries.ts';
import type { Access } from './access.ts';

/** A campaign as everyone who may read it sees it, with the heads of the streams that the reader may hear. */
export async function findCampaign(tx: Transaction, access: Access) {
  // The heads before the rows: a change that commits in between is then heard again, not missed. They are asked
  // together and answered in this order.
  const heads = Promise.all([
    findStream(tx, access, 'members'),
    findStream(tx, access, 'organizers'),
  ]);
  const rows = tx
    .select({
      id: campaigns.id,
      slug: campaigns.slug,
      title: campaigns.title,
      question: campaigns.question,
      demand: campaigns.demand,
      affected: campaigns.affected,
      example: campaigns.example,
      approval: campaigns.approval,
      organization: { name: organizations.name, slug: organizations.slug },
      /** Only to whoever may see the map. */
      target: actors.name,
    })
    .from(campaigns)
    .innerJoin(organizations, eq(organizations.id, campaigns.organizationId))
    .leftJoin(
      actors,
      and(
        eq(actors.organizationId, campaigns.organizationId),
        eq(actors.campaignId, campaigns.id),
        eq(actors.target, true),
        isNull(actors.removedAt),
      ),
    )
    .where(
      and(eq(campaigns.organizationId, access.organizationId), eq(campaigns.id, access.campaignId)),
    )
    .limit(1);
  const [[members, organizers], [row]] = await Promise.all([heads, rows]);
  return row ? { ...row, streams: { members, organizers } } : null;
}

export type Campaign = NonNullable<Awaited<ReturnType<typeof findCampaign>>>;
