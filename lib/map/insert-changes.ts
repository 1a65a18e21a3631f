import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { CampaignKey } from './queries.ts';
import { batches } from './store-points.ts';

/** A row of the log as it is added. */
export type ChangeRow = {
  id: string;
  set: string;
  actorId: string;
  supplierId: string | null;
  resourceId: string | null;
  to: number;
  effectiveOn: string | null;
  confidence: string;
  source: string | null;
  happeningId?: string | null;
  supersedesId?: string | null;
  /** What a case file held that we do not know. */
  extra?: object;
};

/** From so many changes on, plans made for small tables are worth discarding. */
const MANY = 1000;

/** Adds many changes to the log, in the order in which they apply on one day. Nothing is checked here. */
export async function insertChanges(
  tx: Pick<Transaction, 'execute'>,
  key: CampaignKey & { recordedBy: string | null },
  rows: ChangeRow[],
): Promise<void> {
  // Foreign keys are checked by plans that this connection may have made while the tables were nearly empty:
  // each check would read all of a table that is large by now.
  if (rows.length > MANY) await tx.execute(sql`discard plans`);
  // All are sent at once: the database writes one part while the next is being made ready.
  await Promise.all(batches(rows).map((part) => insertPart(tx, key, part)));
}

/** Only what there is: of tens of thousands of rows, what is null or of no column is most of the text. */
const asSent = (row: ChangeRow) => ({
  id: row.id,
  set: row.set,
  actorId: row.actorId,
  supplierId: row.supplierId ?? undefined,
  resourceId: row.resourceId ?? undefined,
  to: row.to,
  effectiveOn: row.effectiveOn ?? undefined,
  confidence: row.confidence,
  source: row.source ?? undefined,
  happeningId: row.happeningId ?? undefined,
  supersedesId: row.supersedesId ?? undefined,
  extra: row.extra,
});

/** As one parameter: a parameter for each column of tens of thousands of changes takes seconds. */
async function insertPart(
  tx: Pick<Transaction, 'execute'>,
  { organizationId, campaignId, recordedBy }: Parameters<typeof insertChanges>[1],
  rows: ChangeRow[],
): Promise<void> {
  await tx.execute(sql`
    insert into changes (organization_id, campaign_id, recorded_by, id, set, actor_id, supplier_id, resource_id,
      to_value, effective_on, confidence, source, happening_id, supersedes_id, extra)
    select ${organizationId}::uuid, ${campaignId}::uuid, ${recordedBy}::uuid, r.id, r.set, r."actorId", r."supplierId",
      r."resourceId", r."to", r."effectiveOn", r.confidence, r.source, r."happeningId", r."supersedesId",
      coalesce(r.extra, '{}')
    from jsonb_to_recordset(${JSON.stringify(rows.map(asSent))}::jsonb) as r (id uuid, set text, "actorId" uuid, "supplierId" uuid,
      "resourceId" uuid, "to" double precision, "effectiveOn" date, confidence text, source text, "happeningId" uuid,
      "supersedesId" uuid, extra jsonb)`);
}
