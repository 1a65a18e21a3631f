import { and, desc, eq, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { changes } from '#db/schema/history.ts';
import { people } from '#db/schema/organizations.ts';
import { asSent, byRecorder, changeColumns } from './change-columns.ts';
import type { HistoryPage, ReadHistory } from './edit-schema.ts';
import { listEdits } from './list-edits.ts';
import type { CampaignKey } from './queries.ts';

const PAGE = 50;

/** What was ever recorded about one thing on the map, newest first, corrected entries marked. */
export async function listHistory(
  tx: Transaction,
  key: CampaignKey,
  { set, actorId, supplierId, resourceId, before }: ReadHistory,
): Promise<HistoryPage> {
  const wanted: (SQL | undefined)[] = [
    eq(changes.organizationId, key.organizationId),
    eq(changes.campaignId, key.campaignId),
    set && eq(changes.set, set),
    // Of one parameter the actor is who it is about; otherwise also whoever supplies.
    actorId &&
      (set
        ? eq(changes.actorId, actorId)
        : or(eq(changes.actorId, actorId), eq(changes.supplierId, actorId))),
    supplierId && eq(changes.supplierId, supplierId),
    resourceId && eq(changes.resourceId, resourceId),
    before ? lt(changes.ordinal, before) : undefined,
  ].map((condition) => condition || undefined);
  const rows = await tx
    .select({
      ...changeColumns,
      superseded: sql<boolean>`exists (select from changes later
        where later.organization_id = ${changes.organizationId} and later.campaign_id = ${changes.campaignId}
          and later.supersedes_id = ${changes.id})`,
    })
    .from(changes)
    .leftJoin(people, byRecorder)
    .where(and(...wanted))
    .orderBy(desc(changes.ordinal))
    .limit(PAGE + 1);
  const page = rows.slice(0, PAGE).map(asSent);
  const whole = !set && !supplierId && !before && !(actorId && resourceId);
  const about = whole ? (actorId ?? resourceId) : undefined;
  return {
    changes: page,
    edits: about ? await listEdits(tx, key, about, PAGE) : [],
    next: rows.length > PAGE ? page.at(-1)!.ordinal : null,
  };
}
