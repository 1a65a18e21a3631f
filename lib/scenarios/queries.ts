import { and, asc, desc, eq, isNull, max } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { changes } from '#db/schema/history.ts';
import { actors } from '#db/schema/map.ts';
import { people } from '#db/schema/organizations.ts';
import { scenarioActors, scenarioChanges, scenarios } from '#db/schema/scenarios.ts';
import { actorColumns, type CampaignKey } from '#lib/map/queries.ts';
import type { Scenario } from './schema.ts';
import { lastPress, standingOf } from './standing.ts';

/** Of a campaign's rows of a table of scenarios, those of one scenario, or all. */
export const ofScenario = (
  t: typeof scenarios | typeof scenarioChanges | typeof scenarioActors,
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

/** Whom scenarios add and remove, as {@link listTried} lists what they set. */
const listActors = (tx: Transaction, key: CampaignKey, id: string | null) =>
  tx
    .select({
      ...{ scenarioId: scenarioActors.scenarioId, deed: scenarioActors.deed, actor: actorColumns },
    })
    .from(scenarioActors)
    .innerJoin(
      actors,
      and(
        eq(actors.organizationId, scenarioActors.organizationId),
        eq(actors.campaignId, scenarioActors.campaignId),
        eq(actors.id, scenarioActors.actorId),
      ),
    )
    .where(and(ofScenario(scenarioActors, key, id), isNull(scenarioActors.takenBackAt)))
    .orderBy(asc(scenarioActors.recordedAt));

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
  const others = await listActors(tx, key, id);
  return rows.map(({ scenario, author }) => {
    const log = tried.filter(({ scenarioId }) => scenarioId === scenario.id);
    const deeds = others.filter(({ scenarioId }) => scenarioId === scenario.id);
    const { name, shared, onDate, branchedFrom, mergedOn, createdAt } = scenario;
    return {
      ...{ id: scenario.id, name, author, shared, onDate, branchedFrom, mergedOn },
      mine: scenario.authorId === key.personId,
      status: scenario.mergedAt ? 'merged' : scenario.discardedAt ? 'discarded' : 'open',
      createdAt: createdAt.toISOString(),
      changes: standingOf(log).map(({ press, undoes, scenarioId, recordedAt, ...change }) => ({
        ...change,
        recordedAt: recordedAt.toISOString(),
      })),
      added: deeds.flatMap(({ deed, actor }) => (deed === 'added' ? [actor] : [])),
      removed: deeds.flatMap(({ deed, actor }) => (deed === 'removed' ? [actor.id] : [])),
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
