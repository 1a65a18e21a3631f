import type { Transaction } from '#db/client.ts';
import { scenarioChanges } from '#db/schema/scenarios.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { findMap } from '#lib/map/queries.ts';
import type { NewChange } from '#lib/map/schema.ts';
import { overfull, unknownIds } from '#lib/map/write-changes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { mapUntil, withTried } from './apply.ts';
import { branchOf } from './branch.ts';
import { inScenario } from './in-scenario.ts';
import { lastOrdinal, listTried } from './queries.ts';
import type { RecordInScenario, RemoveFromScenario, Scenario, ScenarioPress } from './schema.ts';
import { lastPress, undoingPress } from './standing.ts';

type Row = Omit<
  typeof scenarioChanges.$inferInsert,
  'organizationId' | 'campaignId' | 'scenarioId' | 'recordedBy' | 'press' | 'id'
>;

/** Adds rows to a scenario's log, as one press. */
export async function addTried(
  tx: Transaction,
  { organizationId, campaignId, personId: recordedBy }: MemberAccess,
  press: { scenarioId: string; press: string },
  rows: Row[],
): Promise<void> {
  const key = { organizationId, campaignId, recordedBy, ...press };
  await tx.insert(scenarioChanges).values(rows.map((row) => ({ ...row, ...key })));
}

/** What is to be tried as rows, if it is about this map and the map holds together with it. */
export async function rowsToTry(
  tx: Transaction,
  access: MemberAccess,
  scenario: Pick<Scenario, 'onDate' | 'changes' | 'added' | 'removed'>,
  changes: NewChange[],
): Promise<Result<Row[]>> {
  const map = branchOf(mapUntil(await findMap(tx, access), scenario.onDate), scenario);
  const unknown = unknownIds(map, changes);
  if (unknown.length > 0) return fail('invalid', 'bad-reference', { fields: unknown });
  const refused = overfull(withTried(map, scenario.changes, changes));
  if (refused) return refused;
  const basedOn = await lastOrdinal(tx, access);
  return ok(changes.map((change) => ({ ...change, basedOn })));
}

/** Tries changes in a scenario. The same change again says that it stands whatever the map says meanwhile. */
export const recordInScenario = (actor: Actor, input: RecordInScenario) =>
  inScenario(actor, input, 'open', async (tx, access, scenario) => {
    const rows = await rowsToTry(tx, access, scenario, input.changes);
    if (!rows.ok) return rows;
    const { scenarioId, idempotencyKey: press } = input;
    await addTried(tx, access, { scenarioId, press }, rows.value);
    return rows;
  });

/** Takes changes out of a scenario: there it is again as on the map. */
export const removeFromScenario = (actor: Actor, input: RemoveFromScenario) =>
  inScenario(actor, input, 'open', async (tx, access, { changes }) => {
    const { scenarioId, idempotencyKey: press, changeIds } = input;
    const gone = changes.filter(({ id }) => changeIds.includes(id));
    if (gone.length < new Set(changeIds).size) return fail('conflict', 'no-such-try');
    const rows = gone.map(({ set, actorId, supplierId, resourceId, basedOn }) => ({
      ...{ set, actorId, supplierId, resourceId, basedOn, to: null },
    }));
    await addTried(tx, access, { scenarioId, press }, rows);
    return ok(null);
  });

/** Takes back the last press in a scenario that was not taken back yet. */
export const undoInScenario = (actor: Actor, input: ScenarioPress) =>
  inScenario(actor, input, 'open', async (tx, access) => {
    const { scenarioId, idempotencyKey: press } = input;
    const log = await listTried(tx, access, scenarioId);
    const undoes = lastPress(log);
    if (undoes === null) return fail('conflict', 'no-try-to-undo');
    const rows = undoingPress(log, undoes).map(
      ({ set, actorId, supplierId, resourceId, to, basedOn }) => ({
        ...{ set, actorId, supplierId, resourceId, to, basedOn, undoes },
      }),
    );
    await addTried(tx, access, { scenarioId, press }, rows);
    return ok(null);
  });
