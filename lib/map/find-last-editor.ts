import { desc } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { events } from '#db/schema/events.ts';
import { people } from '#db/schema/organizations.ts';
import { byEditor, editsOf } from './edits-of.ts';
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
    .innerJoin(people, byEditor)
    .where(editsOf(key, id))
    .orderBy(desc(events.seq))
    .limit(1);
  return row?.name ?? null;
}
