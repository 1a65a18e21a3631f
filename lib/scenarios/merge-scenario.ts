import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actors, resources } from '#db/schema/map.ts';
import { scenarios } from '#db/schema/scenarios.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { newChangeOf } from '#lib/map/new-change-of.ts';
import { findMap } from '#lib/map/queries.ts';
import { refuseFull } from '#lib/map/refuse-full.ts';
import { storePoints } from '#lib/map/store-points.ts';
import { takeBackPress } from '#lib/map/take-back-press.ts';
import { tellOfMap } from '#lib/map/tell-of-map.ts';
import { type ChangesToWrite, overfull, writeTogether } from '#lib/map/write-changes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { onMap } from './apply.ts';
import { branchOf, idsIn, movedOn } from './branch.ts';
import { setScenario } from './edit-scenario.ts';
import { inScenario } from './in-scenario.ts';
import { ofScenario } from './queries.ts';
import type { MergeEntry, MergeScenario, ScenarioChange, ScenarioPress } from './schema.ts';

/** Records everything that stands in a scenario on the map, all or nothing, each from its day. */
export const mergeScenario = (actor: Actor, input: MergeScenario) =>
  inScenario(actor, input, 'open', async (tx, access, { id, name, changes, ...branch }) => {
    const map = await findMap(tx, access);
    const { on, off } = movedOn(map, branch);
    const after = branchOf(map, branch);
    const standing = onMap(after, changes);
    const seen =
      sameIds(
        input.entries.map(({ changeId }) => changeId),
        standing.map((change) => change.id),
      ) && sameIds(input.moved, [...on, ...off]);
    if (!seen) return fail('conflict', 'scenario-moved');
    if (standing.length + input.moved.length === 0) return fail('conflict', 'scenario-empty');
    if (map.actors.some(({ id, target }) => target && off.includes(id)))
      return fail('conflict', 'scenario-needs-target');
    const full = refuseFull(Math.max(after.actors.length, after.resources.length));
    if (full) return full;

    const [press, mergedAt] = [input.idempotencyKey, new Date()];
    const parts = partsOf(standing, input.entries, name).map((part) => ({ ...part, press }));
    const written = await wholly(tx, async () => {
      await putOn(tx, access, on);
      await takeOff(tx, access, off, mergedAt);
      return writeTogether(tx, access, parts, map);
    });
    if (!written.ok) return written;
    const days = input.entries.map(({ effectiveOn }) => effectiveOn).sort();
    const mergedOn = days.at(-1) ?? new Date().toISOString().slice(0, 10);
    const about = [...standing.map(({ actorId }) => actorId), ...on, ...off];
    await tellOfMap(tx, toldOf(access, [...new Set(about)]), input);
    return setScenario(tx, access, id, { mergedAt, mergedOn, mergedPress: press });
  });

/**
 * Takes a merge back as one, unless somebody else has changed some of it since: what held before holds again, and
 * the scenario is open as it was. What somebody else took off the map, before or since, stays off.
 */
export const undoMerge = (actor: Actor, input: ScenarioPress) =>
  inScenario(actor, input, 'merged', async (tx, access, { id, ...branch }) => {
    const [row] = await tx
      .select({ press: scenarios.mergedPress, mergedAt: scenarios.mergedAt })
      .from(scenarios)
      .where(ofScenario(scenarios, access, id));
    const press = { taken: row?.press ?? '', by: input.idempotencyKey, own: false };
    const added = idsIn(branch.added);
    const moved = added.length + branch.removed.length > 0;
    const taken = await wholly(tx, async () => {
      const back = await takeBack(tx, access, press, moved);
      if (!back.ok || !moved) return back;
      await putOn(tx, access, branch.removed, row?.mergedAt ?? undefined);
      await takeOff(tx, access, added, new Date());
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

const sameIds = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length &&
  new Set(some).size === some.length &&
  some.every((id) => others.includes(id));

const within = (
  t: typeof actors | typeof resources,
  { organizationId, campaignId }: MemberAccess,
  ids: readonly string[],
) =>
  and(eq(t.organizationId, organizationId), eq(t.campaignId, campaignId), inArray(t.id, [...ids]));

/** Puts actors and resources on the map; with `gone`, those alone that were taken off it at that moment. */
async function putOn(
  tx: Transaction,
  access: MemberAccess,
  ids: readonly string[],
  gone?: Date,
): Promise<void> {
  for (const t of [actors, resources])
    await tx
      .update(t)
      .set({ removedAt: null })
      .where(and(within(t, access, ids), gone ? eq(t.removedAt, gone) : isNotNull(t.removedAt)));
}

/** Takes off the map what of these is on it. */
async function takeOff(
  tx: Transaction,
  access: MemberAccess,
  ids: readonly string[],
  removedAt: Date,
): Promise<void> {
  for (const t of [actors, resources])
    await tx
      .update(t)
      .set({ removedAt })
      .where(and(within(t, access, ids), isNull(t.removedAt)));
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
