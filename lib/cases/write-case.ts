import type { Transaction } from '#db/client.ts';
import { happenings } from '#db/schema/history.ts';
import { actors, resources } from '#db/schema/map.ts';
import { insertChanges } from '#lib/map/insert-changes.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import { batches, insertLine } from '#lib/map/store-points.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import type { lineOfCase } from './line-of-case.ts';
import { rowsOfCase } from './rows-of-case.ts';

/** Writes a case's map into an empty campaign, inside the caller's transaction. */
export async function writeCase(
  tx: Pick<Transaction, 'insert' | 'execute'>,
  key: CampaignKey & { recordedBy: string | null },
  file: PowerCase,
  line: ReturnType<typeof lineOfCase>,
): Promise<void> {
  const { recordedBy, ...campaign } = key;
  const rows = rowsOfCase(file);
  // Lists are read in the order of creation: a millisecond apart keeps the order of the file.
  const start = Date.now() - Math.max(rows.actors.length, rows.resources.length);
  const created = (index: number) => new Date(start + index);
  for (const part of batches(
    rows.actors.map((row, index) => ({ ...campaign, ...row, createdAt: created(index) })),
  ))
    await tx.insert(actors).values(part);
  for (const part of batches(
    rows.resources.map((row, index) => ({ ...campaign, ...row, createdAt: created(index) })),
  ))
    await tx.insert(resources).values(part);
  for (const part of batches(rows.happenings))
    await tx.insert(happenings).values(part.map((row) => ({ ...campaign, recordedBy, ...row })));
  await insertChanges(tx, key, rows.changes);
  await insertLine(tx, key, {
    points: line.points,
    attributions: line.attributions.map((row) => ({
      ...row,
      happeningId: rows.happenings[row.happeningId]!.id,
    })),
  });
}
