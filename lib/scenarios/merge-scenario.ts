import { randomUUID } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actors } from '#db/schema/map.ts';
import { scenarios } from '#db/schema/scenarios.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { newChangeOf } from '#lib/map/new-change-of.ts';
import { findMap } from '#lib/map/queries.ts';
import { storePoints } from '#lib/map/store-points.ts';
import { takeBackPress } from '#lib/map/take-back-press.ts';
import { tellOfMap } from '#lib/map/tell-of-map.ts';
import { type ChangesToWrite, overfull, writeTogether } from '#lib/map/write-changes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { onMap } from './apply.ts';
import { branchOf } from './branch.ts';
import { setScenario } from './edit-scenario.ts';
import { inScenario } from './in-scenario.ts';
import { ofScenario } from './queries.ts';
import type { MergeEntry, MergeScenario, ScenarioChange, ScenarioPress } from './schema.ts';

/** Records everything that stands in a scenario on the map, all or nothing, each from its day. */
export const mergeScenario = (actor: Actor, input: MergeScenario) =>
  inScenario(actor, input, 'open', async (tx, access, { id, name, changes, ...branch }) => {
    const standing = onMap(branchOf(await findMap(tx, access), branch), changes);
    const asked = new Set(input.entries.map(({ changeId }) => changeId));
    const seen = standing.every((change) => asked.has(change.id));
    if (!seen || asked.size !== standing.length || input.entries.length !== asked.size)
      return fail('conflict', 'scenario-moved');
    if (standing.length + branch.added.length + branch.removed.length === 0)
      return fail('conflict', 'scenario-empty');

    const press = input.idempotencyKey;
    const parts = partsOf(standing, input.entries, name).map((part) => ({ ...part, press }));
    const added = branch.added.map((one) => one.id);
    const written = await wholly(tx, async () => {
      await putOnMap(tx, access, { on: added, off: branch.removed });
      return writeTogether(tx, access, parts);
    });
    if (!written.ok) return written;
    const days = input.entries.map(({ effectiveOn }) => effectiveOn).sort();
    const mergedOn = days.at(-1) ?? new Date().toISOString().slice(0, 10);
    const about = [...standing.map(({ actorId }) => actorId), ...added, ...branch.removed];
    await tellOfMap(tx, toldOf(access, [...new Set(about)]), input);
    return setScenario(tx, access, id, {
      ...{ mergedAt: new Date(), mergedOn, mergedPress: press },
    });
  });

/**
 * Takes a merge back as one, unless somebody else has changed some of it since: what held before holds again, and
 * the scenario is open as it was.
 */
export const undoMerge = (actor: Actor, input: ScenarioPress) =>
  inScenario(actor, input, 'merged', async (tx, access, { id, ...branch }) => {
    const [row] = await tx
      .select({ press: scenarios.mergedPress })
      .from(scenarios)
      .where(ofScenario(scenarios, access, id));
    const press = { taken: row?.press ?? '', by: input.idempotencyKey, own: false };
    const added = branch.added.map((one) => one.id);
    const moved = added.length + branch.removed.length > 0;
    const taken = await wholly(tx, async () => {
      const back = await takeBack(tx, access, press, moved);
      if (!back.ok || !moved) return back;
      await putOnMap(tx, access, { on: branch.removed, off: added });
      const map = await findMap(tx, access);
      const refused = overfull(map);
      if (refused) return refused;
      await storePoints(tx, access, map);
      return ok([...new Set([...back.value, ...added, ...branch.removed])]);
    });
    if (!taken.ok) return taken;
    await tellOfMap(tx, toldOf(access, taken.value), input);
    return setScenario(tx, access, id, { mergedAt: null, mergedOn: null, mergedPress: null });
  });

/** Either all that `work` writes stays, or nothing: a refusal alone would leave what it wrote before. */
async function wholly<T>(tx: Transaction, work: () => Promise<Result<T>>): Promise<Result<T>> {
  await tx.execute(sql`savepoint wholly`);
  const result = await work();
  if (!result.ok) await tx.execute(sql`rollback to savepoint wholly`);
  return result;
}

/** Of a scenario that only added or removed somebody there are no changes to take back. */
async function takeBack(
  tx: Transaction,
  access: MemberAccess,
  press: Parameters<typeof takeBackPress>[2],
  moved: boolean,
): Promise<Result<string[]>> {
  const taken = await takeBackPress(tx, access, press);
  return moved && !taken.ok && taken.error.reason === 'nothing-to-undo' ? ok([]) : taken;
}

/** Who is on the map from now on, and who no longer. */
async function putOnMap(
  tx: Transaction,
  { organizationId, campaignId }: MemberAccess,
  { on, off }: { on: string[]; off: string[] },
): Promise<void> {
  const here = and(eq(actors.organizationId, organizationId), eq(actors.campaignId, campaignId));
  for (const [ids, removedAt] of [
    [on, null],
    [off, new Date()],
  ] as const)
    if (ids.length > 0)
      await tx
        .update(actors)
        .set({ removedAt })
        .where(and(here, inArray(actors.id, [...ids])));
}

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
