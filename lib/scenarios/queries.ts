import { and, asc, desc, eq, max } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { changes } from '#db/schema/history.ts';
import { people } from '#db/schema/organizations.ts';
import { scenarioChanges, scenarios } from '#db/schema/scenarios.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import { findThings, namesIn, thingsOf } from './find-things.ts';
import type { Scenario } from './schema.ts';
import { lastPress, setsParameter, standingOf } from './standing.ts';

/** Of a campaign's rows of a table of scenarios, those of one scenario, or all. */
export const ofScenario = (
  t: typeof scenarios | typeof scenarioChanges,
  { organizationId, campaignId }: CampaignKey,
  id: string | null,
) =>
  and(
    eq(t.organizationId, organizationId),
    eq(t.campaignId, campaignId),
    id === null ? undefined : eq('scenarioId' in t ? t.scenarioId : t.id, id),
  );

/** The log of a scenario, or of all of a campaign's that the reader may see, in the order in which it was written. */
export const listTried = (tx: Transaction, key: CampaignKey, id: string | null) =>
  tx
    .select({
      scenarioId: scenarioChanges.scenarioId,
      id: scenarioChanges.id,
      ordinal: scenarioChanges.ordinal,
      set: scenarioChanges.set,
      actorId: scenarioChanges.actorId,
      supplierId: scenarioChanges.supplierId,
      resourceId: scenarioChanges.resourceId,
      to: scenarioChanges.to,
      basedOn: scenarioChanges.basedOn,
      press: scenarioChanges.press,
      undoes: scenarioChanges.undoes,
      recordedBy: people.name,
      recordedAt: scenarioChanges.recordedAt,
    })
    .from(scenarioChanges)
    .leftJoin(
      people,
      and(
        eq(people.organizationId, scenarioChanges.organizationId),
        eq(people.id, scenarioChanges.recordedBy),
      ),
    )
    .where(ofScenario(scenarioChanges, key, id))
    .orderBy(asc(scenarioChanges.ordinal));

/** The scenarios that the reader may see, the newest first. */
export async function listScenarios(
  tx: Transaction,
  key: CampaignKey & { personId: string | null },
  id: string | null = null,
): Promise<Scenario[]> {
  const rows = await tx
    .select({ scenario: scenarios, author: people.name })
    .from(scenarios)
    .leftJoin(
      people,
      and(eq(people.organizationId, scenarios.organizationId), eq(people.id, scenarios.authorId)),
    )
    .where(ofScenario(scenarios, key, id))
    .orderBy(desc(scenarios.createdAt));
  const tried = await listTried(tx, key, id);
  const things = await findThings(tx, key, tried.flatMap(namesIn));
  return rows.map(({ scenario, author }) => {
    const log = tried.filter(({ scenarioId }) => scenarioId === scenario.id);
    const standing = standingOf(log);
    const { name, shared, onDate, branchedFrom, mergedOn, createdAt } = scenario;
    return {
      ...{ id: scenario.id, name, author, shared, onDate, branchedFrom, mergedOn },
      mine: scenario.authorId === key.personId,
      status: scenario.mergedAt ? 'merged' : scenario.discardedAt ? 'discarded' : 'open',
      createdAt: createdAt.toISOString(),
      changes: standing
        .filter(setsParameter)
        .map(({ press, undoes, scenarioId, recordedAt, ...change }) => ({
          ...change,
          recordedAt: recordedAt.toISOString(),
        })),
      ...thingsOf(standing, things),
      undoable: lastPress(log) !== null,
    };
  });
}

/** One of them; null when it is not there or not the reader's to see. */
export const findScenario = async (
  tx: Transaction,
  key: CampaignKey & { personId: string | null },
  id: string,
): Promise<Scenario | null> => (await listScenarios(tx, key, id))[0] ?? null;

/** The last change of the campaign's map; 0 when there is none. */
export async function lastOrdinal(tx: Transaction, key: CampaignKey): Promise<number> {
  const [row] = await tx
    .select({ last: max(changes.ordinal) })
    .from(changes)
    .where(
      and(eq(changes.organizationId, key.organizationId), eq(changes.campaignId, key.campaignId)),
    );
  return row?.last ?? 0;
}
