import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { attributions, points } from '#db/schema/history.ts';
import { attributionsOf, type NewAttribution } from './attributions-of.ts';
import { doubtOfMap } from './doubt-of-map.ts';
import { listSpreads } from './list-spreads.ts';
import { seriesOfMap } from './model-of-map.ts';
import { pointsOf } from './points-of.ts';
import type { CampaignKey } from './queries.ts';
import type { PowerMap } from './schema.ts';

/** Below what PostgreSQL takes as parameters of one statement. */
const BATCH = 1000;

/** Leverage over time as it is stored: where the campaign stood, and what accounts for each step. */
export type Line = {
  points: ReturnType<typeof pointsOf>;
  attributions: NewAttribution<string | null>[];
};

/**
 * Computes leverage over time from the map and keeps it, so that whoever may see the line but not the map
 * reads it, and nobody computes it again until the map changes.
 */
export async function storePoints(
  tx: Transaction,
  { organizationId, campaignId }: CampaignKey,
  map: PowerMap,
): Promise<void> {
  for (const table of [points, attributions])
    await tx
      .delete(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.campaignId, campaignId)));
  const series = seriesOfMap(map);
  await insertLine(
    tx,
    { organizationId, campaignId },
    {
      points: pointsOf(series, doubtOfMap(map, await listSpreads(tx, { campaignId }))),
      attributions: attributionsOf(series, ({ happeningId }) => happeningId),
    },
  );
}

/** Writes a line where there is none. */
export async function insertLine(
  tx: Pick<Transaction, 'insert'>,
  { organizationId, campaignId }: CampaignKey,
  line: Line,
): Promise<void> {
  const row = <T extends object>(values: T, ordinal: number) => ({
    ...{ organizationId, campaignId, ordinal },
    ...values,
  });
  for (const part of batches(line.points.map(row))) await tx.insert(points).values(part);
  for (const part of batches(line.attributions.map(row)))
    await tx.insert(attributions).values(part);
}

export function batches<Row>(rows: Row[]): Row[][] {
  const out: Row[][] = [];
  for (let from = 0; from < rows.length; from += BATCH) out.push(rows.slice(from, from + BATCH));
  return out;
}
