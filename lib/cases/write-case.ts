import type { Transaction } from '#db/client.ts';
import { happenings } from '#db/schema/history.ts';
import { insertChanges } from '#lib/map/insert-changes.ts';
import { insertObjects } from '#lib/map/insert-objects.ts';
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
  await insertObjects(tx, campaign, rows);
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
