import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actors, resources } from '#db/schema/map.ts';
import { type ChangeRow, insertChanges } from '../insert-changes.ts';
import { keyFromName } from '../key-from-name.ts';
import type { CampaignKey } from '../queries.ts';
import { batches } from '../store-points.ts';
import type { PasteWrites } from './plan.ts';

/** Carries a plan out inside the caller's transaction. The caller has checked it, and appends the events. */
export async function writePlan(
  tx: Transaction,
  { organizationId, campaignId, recordedBy }: CampaignKey & { recordedBy: string | null },
  writes: PasteWrites,
  changes: ChangeRow[],
): Promise<void> {
  const key = { organizationId, campaignId };
  const keyed = async <Item extends { id: string; name: string }>(
    table: typeof actors | typeof resources,
    items: Item[],
  ) => {
    const rows = await tx
      .select({ key: table.key })
      .from(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.campaignId, campaignId)));
    const taken = new Set(rows.map((row) => row.key));
    // Lists are read in the order of creation: a millisecond apart keeps the order of the rows.
    const start = Date.now() - items.length;
    return items.map((item, index) => {
      const own = keyFromName(item.name, item.id, taken);
      taken.add(own);
      return { ...key, ...item, key: own, createdAt: new Date(start + index) };
    });
  };
  if (writes.actors.length > 0)
    for (const part of batches(await keyed(actors, writes.actors)))
      await tx.insert(actors).values(part);
  if (writes.resources.length > 0)
    for (const part of batches(await keyed(resources, writes.resources)))
      await tx.insert(resources).values(part.map((row) => ({ ...row, kind: 'material' })));
  await setActors(
    tx,
    key,
    writes.edits.map(({ id, after }) => ({ id, ...after })),
  );
  await insertChanges(tx, { ...key, recordedBy }, changes);
}

/** Sets what is known of many actors from the start, each to a version of its own. */
export async function setActors(
  tx: Transaction,
  { organizationId, campaignId }: CampaignKey,
  rows: ({ id: string } & PasteWrites['edits'][number]['after'])[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update actors a set kind = r.kind, side = r.side, position = r.position, size = r.size, target = r.target,
      version = a.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, kind text, side text, position smallint, size integer, target boolean)
    where a.organization_id = ${organizationId} and a.campaign_id = ${campaignId} and a.id = r.id`);
}
