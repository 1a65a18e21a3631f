import { and, desc, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { events } from '#db/schema/events.ts';
import { people } from '#db/schema/organizations.ts';
import type { HistoryPage } from './edit-schema.ts';
import { byEditor, editsOf } from './edits-of.ts';
import type { CampaignKey } from './queries.ts';

/**
 * Who edited an actor or a resource itself, newest first: added it, renamed it, took it off, put it back, moved it.
 * The log says who and when, not what. What was recorded about it is left out: that has a history of its own.
 */
export async function listEdits(
  tx: Transaction,
  key: CampaignKey,
  id: string,
  most: number,
): Promise<HistoryPage['edits']> {
  const rows = await tx
    .select({ id: events.id, by: people.name, at: events.at })
    .from(events)
    .innerJoin(people, byEditor)
    .where(
      and(
        editsOf(key, id),
        sql`not exists (select from changes c where c.organization_id = ${events.organizationId}
          and c.campaign_id = ${events.campaignId} and c.press = ${events.id})`,
      ),
    )
    .orderBy(desc(events.seq))
    .limit(most);
  // Whoever adds something gives it the press as its id.
  return rows.map((row) => ({
    ...{ id: row.id, by: row.by, at: row.at.toISOString() },
    what: row.id === id ? 'added' : 'edited',
  }));
}
