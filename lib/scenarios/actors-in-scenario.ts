import { and, eq } from 'drizzle-orm';
import { actors } from '#db/schema/map.ts';
import { scenarioActors } from '#db/schema/scenarios.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { keyFromName } from '#lib/map/key-from-name.ts';
import { findMap } from '#lib/map/queries.ts';
import { fail, ok } from '#lib/result.ts';
import { branchOf } from './branch.ts';
import { inScenario } from './in-scenario.ts';
import { ofScenario } from './queries.ts';
import type { ActorInScenario, AddInScenario } from './schema.ts';

/** So many a scenario adds and removes at most. */
const MOST = 200;

const full = fail('conflict', 'scenario-full', { values: { count: MOST } });

/** Puts somebody into a scenario who is not on the map. */
export const addInScenario = (actor: Actor, input: AddInScenario) =>
  inScenario(actor, input, 'open', async (tx, access, { added, removed }) => {
    if (added.length + removed.length >= MOST) return full;
    const { campaignId, scenarioId, idempotencyKey: id, side, ...fields } = input;
    const { organizationId, personId: recordedBy } = access;
    const key = { organizationId, campaignId };
    const keys = await tx
      .select({ key: actors.key })
      .from(actors)
      .where(and(eq(actors.organizationId, organizationId), eq(actors.campaignId, campaignId)));
    await tx.insert(actors).values({
      ...{ ...key, ...fields, id, removedAt: new Date() },
      // Who decides is not somebody who might come in.
      side: side === 'target' ? 'neutral' : side,
      key: keyFromName(input.name, id, new Set(keys.map((row) => row.key))),
    });
    await tx
      .insert(scenarioActors)
      .values({ ...key, scenarioId, actorId: id, deed: 'added', recordedBy });
    return ok(null);
  });

/** Takes somebody off the scenario's map, whom the scenario itself added or who is on the map. */
export const removeInScenario = (actor: Actor, input: ActorInScenario) =>
  inScenario(actor, input, 'open', async (tx, access, scenario) => {
    const { campaignId, scenarioId, actorId } = input;
    const map = branchOf(await findMap(tx, access), scenario);
    const found = map.actors.find(({ id }) => id === actorId);
    if (!found) return fail('not-found', 'no-such-actor');
    if (found.target) return fail('conflict', 'scenario-needs-target');
    const row = and(
      ofScenario(scenarioActors, access, scenarioId),
      eq(scenarioActors.actorId, actorId),
    );
    if (scenario.added.some(({ id }) => id === actorId)) {
      await tx.update(scenarioActors).set({ takenBackAt: new Date() }).where(row);
      return ok(null);
    }
    if (scenario.added.length + scenario.removed.length >= MOST) return full;
    const { organizationId, personId: recordedBy } = access;
    await tx
      .insert(scenarioActors)
      .values({ organizationId, campaignId, scenarioId, actorId, deed: 'removed', recordedBy })
      .onConflictDoUpdate({
        target: [
          scenarioActors.organizationId,
          scenarioActors.campaignId,
          scenarioActors.scenarioId,
          scenarioActors.actorId,
        ],
        set: { takenBackAt: null, recordedBy, recordedAt: new Date() },
      });
    return ok(null);
  });

/** Puts somebody back whom the scenario took off the map. */
export const restoreInScenario = (actor: Actor, input: ActorInScenario) =>
  inScenario(actor, input, 'open', async (tx, access, { removed }) => {
    const { scenarioId, actorId } = input;
    if (!removed.includes(actorId)) return fail('conflict', 'no-such-try');
    await tx
      .update(scenarioActors)
      .set({ takenBackAt: new Date() })
      .where(
        and(ofScenario(scenarioActors, access, scenarioId), eq(scenarioActors.actorId, actorId)),
      );
    return ok(null);
  });
