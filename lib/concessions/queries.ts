import { and, asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { concessions } from '#db/schema/history.ts';
import { people } from '#db/schema/organizations.ts';
import { type CampaignKey, listPoints } from '#lib/map/queries.ts';
import { responseOver } from '#lib/power/response/response-over.ts';
import type { Concession, TargetResponse } from './schema.ts';

/** Every estimate ever recorded, in the order in which they hold: of one day the last one does. */
export async function listConcessions(tx: Transaction, key: CampaignKey): Promise<Concession[]> {
  const rows = await tx
    .select({
      id: concessions.id,
      cost: concessions.cost,
      effectiveOn: concessions.effectiveOn,
      confidence: concessions.confidence,
      source: concessions.source,
      recordedBy: people.name,
      recordedAt: concessions.recordedAt,
    })
    .from(concessions)
    .leftJoin(
      people,
      and(
        eq(people.organizationId, concessions.organizationId),
        eq(people.id, concessions.recordedBy),
      ),
    )
    .where(
      and(
        eq(concessions.organizationId, key.organizationId),
        eq(concessions.campaignId, key.campaignId),
      ),
    )
    .orderBy(sql`${concessions.effectiveOn} asc nulls first`, asc(concessions.ordinal));
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
}

/** The estimates and where the target stands for them over time. The caller has checked who may. */
export async function findResponse(
  tx: Transaction,
  key: CampaignKey,
): Promise<{ concessions: Concession[]; response: TargetResponse[] }> {
  const [estimates, points] = await Promise.all([listConcessions(tx, key), listPoints(tx, key)]);
  return {
    concessions: estimates,
    response: responseOver(
      points,
      estimates.map(({ effectiveOn, cost }) => ({ from: effectiveOn, cost })),
    ),
  };
}
