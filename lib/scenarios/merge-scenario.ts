import { randomUUID } from 'node:crypto';
import { scenarios } from '#db/schema/scenarios.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { newChangeOf } from '#lib/map/new-change-of.ts';
import { findMap } from '#lib/map/queries.ts';
import { takeBackPress } from '#lib/map/take-back-press.ts';
import { tellOfMap } from '#lib/map/tell-of-map.ts';
import { type ChangesToWrite, writeTogether } from '#lib/map/write-changes.ts';
import { fail } from '#lib/result.ts';
import { onMap } from './apply.ts';
import { setScenario } from './edit-scenario.ts';
import { inScenario } from './in-scenario.ts';
import { ofScenario } from './queries.ts';
import type { MergeEntry, MergeScenario, ScenarioChange, ScenarioPress } from './schema.ts';

/** Records everything that stands in a scenario on the map, all or nothing, each from its day. */
export const mergeScenario = (actor: Actor, input: MergeScenario) =>
  inScenario(actor, input, 'open', async (tx, access, { id, name, changes }) => {
    const standing = onMap(await findMap(tx, access), changes);
    const asked = new Set(input.entries.map(({ changeId }) => changeId));
    const seen = standing.every((change) => asked.has(change.id));
    if (!seen || asked.size !== standing.length || input.entries.length !== asked.size)
      return fail('conflict', 'scenario-moved');

    const press = input.idempotencyKey;
    const parts = partsOf(standing, input.entries, name).map((part) => ({ ...part, press }));
    const written = await writeTogether(tx, access, parts);
    if (!written.ok) return written;
    const mergedOn = input.entries
      .map(({ effectiveOn }) => effectiveOn)
      .sort()
      .at(-1)!;
    await tellOfMap(
      tx,
      toldOf(
        access,
        standing.map(({ actorId }) => actorId),
      ),
      input,
    );
    return setScenario(tx, access, id, {
      ...{ mergedAt: new Date(), mergedOn, mergedPress: press },
    });
  });

/**
 * Takes a merge back as one, unless somebody else has changed some of it since: what held before holds again, and
 * the scenario is open as it was.
 */
export const undoMerge = (actor: Actor, input: ScenarioPress) =>
  inScenario(actor, input, 'merged', async (tx, access, { id }) => {
    const [row] = await tx
      .select({ press: scenarios.mergedPress })
      .from(scenarios)
      .where(ofScenario(scenarios, access, id));
    const press = { taken: row?.press ?? '', by: input.idempotencyKey, own: false };
    const taken = await takeBackPress(tx, access, press);
    if (!taken.ok) return taken;
    await tellOfMap(tx, toldOf(access, taken.value), input);
    return setScenario(tx, access, id, { mergedAt: null, mergedOn: null, mergedPress: null });
  });

/** Another event than the scenario's own, which has the press's key. */
const toldOf = ({ campaignId, personId: by }: MemberAccess, ids: string[]) => ({
  ...{ campaignId, id: randomUUID(), by, ids },
});

/** What stands as the source of whatever came from a scenario. */
const sourceOf = (name: string) => `Scenario: ${name}`;

function partsOf(changes: ScenarioChange[], entries: MergeEntry[], name: string): ChangesToWrite[] {
  const source = sourceOf(name);
  const happened = new Map<string, string>();
  return changes.map((change) => {
    const entry = entries.find(({ changeId }) => changeId === change.id)!;
    const { effectiveOn, confidence, happening } = entry;
    const same = happening && JSON.stringify([effectiveOn, happening.title, happening.role]);
    const id = (same && happened.get(same)) ?? randomUUID();
    if (same) happened.set(same, id);
    return {
      ...{ changes: [newChangeOf(change)], effectiveOn, confidence, source },
      cause: happening && { ...happening, id, happenedOn: effectiveOn, source },
    };
  });
}
