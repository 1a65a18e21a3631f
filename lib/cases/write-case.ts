import type { Transaction } from '#db/client.ts';
import { changes, happenings, points } from '#db/schema/history.ts';
import { actors, resources } from '#db/schema/map.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import type { pointsOfCase } from './points-of-case.ts';
import { rowsOfCase } from './rows-of-case.ts';

/** Below what PostgreSQL takes as parameters of one statement, for the widest row. */
const BATCH = 1000;

function batches<Row>(rows: Row[]): Row[][] {
  const out: Row[][] = [];
  for (let from = 0; from < rows.length; from += BATCH) out.push(rows.slice(from, from + BATCH));
  return out;
}

/** Writes a case's map into an empty campaign, inside the caller's transaction. */
export async function writeCase(
  tx: Pick<Transaction, 'insert'>,
  key: CampaignKey & { recordedBy: string | null },
  file: PowerCase,
  line: ReturnType<typeof pointsOfCase>,
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
  for (const part of batches(rows.changes))
    await tx.insert(changes).values(part.map((row) => ({ ...campaign, recordedBy, ...row })));
  const ordered = line.map((row, ordinal) => ({ ...campaign, ordinal, ...row }));
  for (const part of batches(ordered)) await tx.insert(points).values(part);
}
