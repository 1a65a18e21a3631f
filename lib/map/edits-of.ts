import { and, eq, sql } from 'drizzle-orm';
import { events } from '#db/schema/events.ts';
import { people } from '#db/schema/organizations.ts';
import type { CampaignKey } from './queries.ts';

/** Whoever gave the command that an event of the map tells of. */
export const byEditor = and(
  eq(people.organizationId, events.organizationId),
  sql`${people.id}::text = ${events.body} ->> 'by'`,
);

/** Events that tell of a change to one thing on the map. */
export const editsOf = ({ organizationId, campaignId }: CampaignKey, id: string) =>
  and(
    eq(events.organizationId, organizationId),
    eq(events.campaignId, campaignId),
    eq(events.kind, 'map.changed'),
    sql`${events.body} -> 'ids' @> ${JSON.stringify([id])}::jsonb`,
  );
