import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { changes } from '#db/schema/history.ts';
import { conflictKey } from './parameter-key.ts';
import type { CampaignKey } from './queries.ts';
import type { NewChange, PowerMap } from './schema.ts';

/** Who else has set one of these parameters since somebody looked, by name; null where nobody has, or all was seen. */
export async function findUnseen(
  tx: Transaction,
  key: CampaignKey & { personId: string | null },
  map: PowerMap,
  { changes: asked, seen }: { changes: readonly NewChange[]; seen?: number | undefined },
): Promise<string | null> {
  if (seen === undefined) return null;
  const keys = new Set(asked.map(conflictKey));
  const later = map.changes.filter(
    (change) => change.ordinal > seen && keys.has(conflictKey(change)),
  );
  const others = await byOthers(
    tx,
    key,
    later.map(({ id }) => id),
  );
  const last = later.findLast(({ id }) => others.has(id));
  return last ? (last.recordedBy ?? '…') : null;
}

/** Which of these changes were not entered by this person. */
export async function byOthers(
  tx: Transaction,
  { organizationId, campaignId, personId }: CampaignKey & { personId: string | null },
  ids: string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: changes.id, recordedBy: changes.recordedBy })
    .from(changes)
    .where(
      and(
        eq(changes.organizationId, organizationId),
        eq(changes.campaignId, campaignId),
        inArray(changes.id, ids),
      ),
    );
  return new Set(rows.flatMap((row) => (row.recordedBy === personId ? [] : [row.id])));
}
