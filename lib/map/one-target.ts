import { and, eq, ne, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actors } from '#db/schema/map.ts';
import type { CampaignKey } from './queries.ts';

/** Makes room for a new target: whoever was it, also one taken off the map, is from now on a secondary one. */
export async function oneTarget(
  tx: Transaction,
  key: CampaignKey,
  next: string,
): Promise<string[]> {
  const former = await tx
    .update(actors)
    .set({ target: false, side: 'secondary_target', version: sql`${actors.version} + 1` })
    .where(
      and(
        eq(actors.organizationId, key.organizationId),
        eq(actors.campaignId, key.campaignId),
        eq(actors.target, true),
        ne(actors.id, next),
      ),
    )
    .returning({ id: actors.id });
  return former.map((row) => row.id);
}
