import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { points } from '#db/schema/history.ts';
import { seriesOfMap } from './model-of-map.ts';
import type { CampaignKey } from './queries.ts';
import type { PowerMap } from './schema.ts';

/**
 * Computes leverage over time from the map and keeps it, so that whoever may see the line but not the map
 * reads it, and nobody computes it again until the map changes.
 */
export async function storePoints(
  tx: Transaction,
  { organizationId, campaignId }: CampaignKey,
  map: PowerMap,
): Promise<void> {
  await tx
    .delete(points)
    .where(and(eq(points.organizationId, organizationId), eq(points.campaignId, campaignId)));
  const rows = seriesOfMap(map).flatMap(({ date, answer }) => {
    if (!answer.computable) return [];
    const { leverage, direct, counterLeverage, balance, ceiling } = answer;
    const onDate = date === 'baseline' ? null : date;
    return [{ onDate, leverage, direct, counterLeverage, balance, ceiling }];
  });
  const size = 1000;
  for (let from = 0; from < rows.length; from += size)
    await tx.insert(points).values(
      rows.slice(from, from + size).map((row, index) => ({
        ...{ organizationId, campaignId, ordinal: from + index },
        ...row,
      })),
    );
}
