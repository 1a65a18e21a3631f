import { and, eq, gte, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { attributions, points } from '#db/schema/history.ts';
import type { Spread } from '#lib/ratings/schema.ts';
import { type Line, lineOfMap } from './line-of-map.ts';
import { listSpreads } from './list-spreads.ts';
import { movedFrom } from './moved-from.ts';
import type { CampaignKey } from './queries.ts';
import type { PowerMap } from './schema.ts';

/** Below what PostgreSQL takes as parameters of one statement. */
const BATCH = 1000;

/**
 * Computes leverage over time from the map and keeps it, so that whoever may see the line but not the map
 * reads it, and nobody computes it again until the map changes.
 *
 * @param stored what the line that is stored was computed from, if that is known: then only the days are computed
 *   that may have moved since. Its spreads are those of now where none are given.
 */
export async function storePoints(
  tx: Transaction,
  { organizationId, campaignId }: CampaignKey,
  map: PowerMap,
  stored?: { map: PowerMap; spreads?: readonly Spread[] },
): Promise<void> {
  const key = { organizationId, campaignId };
  const spreads = await listSpreads(tx, key);
  const moved = stored && movedFrom({ spreads, ...stored }, { map, spreads });
  if (stored && moved === undefined) return;
  const of = (table: typeof points | typeof attributions) =>
    and(eq(table.organizationId, organizationId), eq(table.campaignId, campaignId));
  // Lines that were kept before doubt was are computed whole.
  const old = (await tx.$count(points, and(of(points), isNull(points.balanceLow)))) > 0;
  const from = old ? null : (moved ?? null);
  for (const table of [points, attributions])
    await tx
      .delete(table)
      .where(and(of(table), from === null ? undefined : gte(table.onDate, from)));
  await insertLine(tx, key, lineOfMap(map, spreads, from), {
    points: await tx.$count(points, of(points)),
    attributions: await tx.$count(attributions, of(attributions)),
  });
}

/** Writes a line, or what comes after as much of it as is there already. */
export async function insertLine(
  tx: Pick<Transaction, 'insert'>,
  { organizationId, campaignId }: CampaignKey,
  line: Line,
  kept = { points: 0, attributions: 0 },
): Promise<void> {
  const from =
    (first: number) =>
    <T extends object>(values: T, index: number) => ({
      ...{ organizationId, campaignId, ordinal: first + index },
      ...values,
    });
  for (const part of batches(line.points.map(from(kept.points))))
    await tx.insert(points).values(part);
  for (const part of batches(line.attributions.map(from(kept.attributions))))
    await tx.insert(attributions).values(part);
}

export function batches<Row>(rows: Row[]): Row[][] {
  const out: Row[][] = [];
  for (let from = 0; from < rows.length; from += BATCH) out.push(rows.slice(from, from + BATCH));
  return out;
}
