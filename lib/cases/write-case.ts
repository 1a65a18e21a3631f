import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { happenings } from '#db/schema/history.ts';
import { actors, resources } from '#db/schema/map.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import { batches, insertLine } from '#lib/map/store-points.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import type { lineOfCase } from './line-of-case.ts';
import { type CaseRows, rowsOfCase } from './rows-of-case.ts';

/** From so many changes on, plans made for small tables are worth discarding. */
const MANY = 1000;

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
  // Foreign keys are checked by plans that this connection may have made while the tables were nearly empty:
  // each check would read all of a table that is large by now.
  if (rows.changes.length > MANY) await tx.execute(sql`discard plans`);
  for (const part of batches(rows.changes)) await writeChanges(tx, key, part);
  await insertLine(tx, key, {
    points: line.points,
    attributions: line.attributions.map((row) => ({
      ...row,
      happeningId: rows.happenings[row.happeningId]!.id,
    })),
  });
}

/** As one parameter: a large file has tens of thousands of changes, and a parameter for each column takes seconds. */
async function writeChanges(
  tx: Pick<Transaction, 'execute'>,
  { organizationId, campaignId, recordedBy }: Parameters<typeof writeCase>[1],
  rows: CaseRows['changes'],
): Promise<void> {
  await tx.execute(sql`
    insert into changes (organization_id, campaign_id, recorded_by, id, set, actor_id, supplier_id, resource_id,
      to_value, effective_on, confidence, source, happening_id, extra)
    select ${organizationId}::uuid, ${campaignId}::uuid, ${recordedBy}::uuid, r.id, r.set, r."actorId", r."supplierId",
      r."resourceId", r."to", r."effectiveOn", r.confidence, r.source, r."happeningId", r.extra
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, set text, "actorId" uuid, "supplierId" uuid,
      "resourceId" uuid, "to" double precision, "effectiveOn" date, confidence text, source text, "happeningId" uuid,
      extra jsonb)`);
}
