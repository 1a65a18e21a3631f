import type { Transaction } from '#db/client.ts';
import { actors, resources } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { freeKey } from '#lib/map/free-key.ts';
import { findMap } from '#lib/map/queries.ts';
import { overfull } from '#lib/map/write-changes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { mapUntil, withTried } from './apply.ts';
import { branchOf, idsIn } from './branch.ts';
import { inScenario } from './in-scenario.ts';
import { lastOrdinal } from './queries.ts';
import { addTried } from './record-in-scenario.ts';
import type {
  ActorInScenario,
  AddActorInScenario,
  AddResourceInScenario,
  ResourceInScenario,
  Scenario,
  ScenarioPress,
} from './schema.ts';

/** So many actors and resources a scenario adds and removes at most. */
const MOST = 200;

type Named = { actorId: string } | { resourceId: string };
const idOf = (named: Named) => ('actorId' in named ? named.actorId : named.resourceId);

/** Says in the scenario's log that something is here (1), is not (0), or as the map says (null): all in one place. */
async function sayHere(
  tx: Transaction,
  access: MemberAccess,
  { scenarioId, idempotencyKey: press }: ScenarioPress,
  named: Named,
  to: 0 | 1 | null,
): Promise<Result<null>> {
  const basedOn = await lastOrdinal(tx, access);
  await addTried(tx, access, { scenarioId, press }, [{ set: 'here', ...named, to, basedOn }]);
  return ok(null);
}

const refuseFull = ({ added, removed }: Scenario): Result<never> | null =>
  idsIn(added).length + removed.length < MOST
    ? null
    : fail('conflict', 'scenario-full', { values: { count: MOST } });

/** Puts somebody into a scenario who is not on the map. The press is the actor's id. */
export const addActorInScenario = (actor: Actor, input: AddActorInScenario) =>
  inScenario(actor, input, 'open', async (tx, access, scenario) => {
    const refused = refuseFull(scenario);
    if (refused) return refused;
    const { campaignId, scenarioId: _, idempotencyKey: id, side, ...fields } = input;
    const key = { organizationId: access.organizationId, campaignId };
    await tx.insert(actors).values({
      ...{ ...key, ...fields, id, removedAt: new Date() },
      // Who decides is not somebody who might come in.
      side: side === 'target' ? 'neutral' : side,
      key: await freeKey(tx, actors, key, { id, name: input.name }),
    });
    return sayHere(tx, access, input, { actorId: id }, 1);
  });

/** Puts something into a scenario that actors could value and that is not on the map. The press is its id. */
export const addResourceInScenario = (actor: Actor, input: AddResourceInScenario) =>
  inScenario(actor, input, 'open', async (tx, access, scenario) => {
    const refused = refuseFull(scenario);
    if (refused) return refused;
    const { campaignId, scenarioId: _, idempotencyKey: id, ...fields } = input;
    const key = { organizationId: access.organizationId, campaignId };
    await tx.insert(resources).values({
      ...{ ...key, ...fields, id, removedAt: new Date() },
      key: await freeKey(tx, resources, key, { id, name: input.name }),
    });
    return sayHere(tx, access, input, { resourceId: id }, 1);
  });

/** Takes an actor or a resource off the scenario's map, which the scenario itself added or which is on the map. */
export const removeInScenario = (actor: Actor, input: ActorInScenario | ResourceInScenario) =>
  inScenario(actor, input, 'open', async (tx, access, scenario) => {
    const map = branchOf(await findMap(tx, access), scenario);
    const id = idOf(input);
    const found = ('actorId' in input ? map.actors : map.resources).some((one) => one.id === id);
    if (!found) return fail('not-found', 'actorId' in input ? 'no-such-actor' : 'no-such-resource');
    if (map.actors.some((one) => one.target && one.id === id))
      return fail('conflict', 'scenario-needs-target');
    const own = idsIn(scenario.added).includes(id);
    const refused = own ? null : refuseFull(scenario);
    return refused ?? sayHere(tx, access, input, namedBy(input), own ? null : 0);
  });

/** Puts back what the scenario took off the map, if its map still holds together with it. */
export const restoreInScenario = (actor: Actor, input: ActorInScenario | ResourceInScenario) =>
  inScenario(actor, input, 'open', async (tx, access, scenario) => {
    const id = idOf(input);
    const removed = scenario.removed.filter((one) => one !== id);
    if (removed.length === scenario.removed.length) return fail('conflict', 'no-such-try');
    const map = mapUntil(await findMap(tx, access), scenario.onDate);
    const after = branchOf(map, { ...scenario, removed });
    const refused = overfull(withTried(after, scenario.changes, []));
    return refused ?? sayHere(tx, access, input, namedBy(input), null);
  });

const namedBy = (input: ActorInScenario | ResourceInScenario): Named =>
  'actorId' in input ? { actorId: input.actorId } : { resourceId: input.resourceId };
