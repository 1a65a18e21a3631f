import { randomUUID } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { type Imported, mapImports } from '#db/schema/imports.ts';
import { actors, resources } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { editMap } from '#lib/map/edit-map.ts';
import { inOrder, LAST } from '#lib/map/in-order.ts';
import { insertChanges } from '#lib/map/insert-changes.ts';
import { parameterKey } from '#lib/map/parameter-key.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { append } from '#lib/map/ties/append-tie.ts';
import { listLatest } from '#lib/map/ties/queries.ts';
import { tellOfTies } from '#lib/map/ties/tell-of-ties.ts';
import { overfull } from '#lib/map/write-changes.ts';
import { fail, ok } from '#lib/result.ts';
import { grouped } from './grouped.ts';
import type { UndoImport } from './schema.ts';

/**
 * Takes an import back as one: whoever and whatever it added leaves the map, what it changed goes back to what held
 * before, as new entries that supersede its own. What somebody has changed since stays as they left it.
 */
export function undoImport(actor: Actor, input: UndoImport) {
  return editMap(actor, input, async (tx, access, map) => {
    const { organizationId, campaignId, personId } = access;
    const of = (t: typeof actors | typeof resources | typeof mapImports) =>
      and(eq(t.organizationId, organizationId), eq(t.campaignId, campaignId));
    const [found] = await tx
      .select({ did: mapImports.did, undoneAt: mapImports.undoneAt })
      .from(mapImports)
      .where(and(of(mapImports), eq(mapImports.id, input.importId)));
    if (!found) return fail('not-found', 'no-such-import');
    if (found.undoneAt) return fail('conflict', 'import-undone');
    const { did } = found;
    const left = without(map, did);
    const rows = earlier(left, did);
    const gone = new Set(rows.map(({ supersedesId }) => supersedesId));
    const standing = left.changes.filter(({ id }) => !gone.has(id));
    const back = rows.map((row) => ({ ...standingRow, ...row }));
    const refused = overfull({ ...left, changes: inOrder([...standing, ...back]) });
    if (refused) return refused;

    const removedAt = new Date();
    if (did.actors.length > 0)
      await tx
        .update(actors)
        .set({ removedAt })
        .where(and(of(actors), inArray(actors.id, did.actors)));
    if (did.resources.length > 0)
      await tx
        .update(resources)
        .set({ removedAt })
        .where(and(of(resources), inArray(resources.id, did.resources)));
    for (const { id, version, before } of did.edited)
      await tx
        .update(actors)
        .set({ ...before, version: sql`${actors.version} + 1` })
        .where(and(of(actors), eq(actors.id, id), eq(actors.version, version)));
    if (rows.length > 0)
      await insertChanges(tx, { organizationId, campaignId, recordedBy: personId }, rows);
    const taken = await takeBackTies(tx, access, input);
    if (taken > 0) await tellOfTies(tx, input);
    await tx
      .update(mapImports)
      .set({ undoneAt: removedAt })
      .where(and(of(mapImports), eq(mapImports.id, input.importId)));
    return ok([...did.actors, ...did.edited.map(({ id }) => id), ...did.resources].slice(0, 2000));
  });
}

/** Takes away the ties that the import added; one of which somebody has said something since stays. How many. */
async function takeBackTies(tx: Transaction, access: MemberAccess, input: UndoImport) {
  const standing = (await listLatest(tx, access)).filter(
    ({ tie }) => tie.press === input.importId && !tie.removed,
  );
  for (const { tie } of standing)
    await append(tx, access, tie, input.idempotencyKey, { removed: true });
  return standing.length;
}

const standingRow = {
  ...{ ordinal: LAST, note: null, happeningId: null },
  ...{ recordedBy: null, recordedAt: '' },
};
function without(map: PowerMap, did: Imported): PowerMap {
  const gone = new Set([...did.actors, ...did.resources]);
  return {
    ...map,
    actors: map.actors.filter(({ id }) => !gone.has(id)),
    resources: map.resources.filter(({ id }) => !gone.has(id)),
    changes: map.changes.filter((row) =>
      [row.actorId, row.supplierId, row.resourceId].every((id) => id === null || !gone.has(id)),
    ),
  };
}

/** Entries that supersede those of the import, where they are still the last word on their day. */
function earlier(map: PowerMap, did: Imported) {
  const ours = new Set(did.changes);
  const byKey = grouped(map.changes, parameterKey);
  return map.changes.flatMap((row) => {
    if (!ours.has(row.id)) return [];
    const same = byKey.get(parameterKey(row)) ?? [];
    const until = same.filter(({ effectiveOn }) => (effectiveOn ?? '') <= (row.effectiveOn ?? ''));
    if (until.at(-1)?.id !== row.id) return [];
    const stood = map.actors.find(({ id }) => id === row.actorId)?.position ?? 0;
    const to = until.at(-2)?.to ?? (row.set === 'position' ? stood : 0);
    const { set, actorId, supplierId, resourceId, effectiveOn, confidence, source } = row;
    const change = { set, actorId, supplierId, resourceId, to, effectiveOn, confidence, source };
    return [{ ...change, id: randomUUID(), supersedesId: row.id }];
  });
}
