import { and, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { events } from '#db/schema/events.ts';
import { people } from '#db/schema/organizations.ts';
import type { CampaignKey } from './queries.ts';

/** Who last changed something on the map, by name; null when nobody we know did. */
export async function findLastEditor(
  tx: Transaction,
  key: CampaignKey,
  id: string,
): Promise<string | null> {
  const [row] = await tx
    .select({ name: people.name })
    .from(events)
    .innerJoin(
      people,
      and(
        eq(people.organizationId, events.organizationId),
        sql`${people.id}::text = ${events.body} ->> 'by'`,
      ),
    )
    .where(
      and(
        eq(events.organizationId, key.organizationId),
        eq(events.campaignId, key.campaignId),
        eq(events.kind, 'map.changed'),
        sql`${events.body} -> 'ids' @> ${JSON.stringify([id])}::jsonb`,
      ),
    )
    .orderBy(desc(events.seq))
    .limit(1);
  return row?.name ?? null;
}
