import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actors, resources } from '#db/schema/map.ts';
import { type PasteWritten, pastes } from '#db/schema/pastes.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { parameterKey } from '#lib/map/parameter-key.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { editMap } from '../edit-map.ts';
import { insertChanges } from '../insert-changes.ts';
import type { CampaignKey } from '../queries.ts';
import type { MapChange, PowerMap } from '../schema.ts';
import { batches } from '../store-points.ts';
import { overfull } from '../write-changes.ts';
import { heldOf } from './held.ts';
import type { TakeBackPaste } from './schema.ts';
import { setActors } from './write-plan.ts';

/**
 * Takes back all that a paste wrote, or nothing: what it added leaves the map, what it changed gets its value from
 * before by entries that supersede it. Refuses when somebody has changed any of it since.
 */
export function takeBackPaste(actor: Actor, input: TakeBackPaste) {
  return editMap(actor, input, async (tx, access, map): Promise<Result<string[]>> => {
    const { organizationId, campaignId, personId: recordedBy } = access;
    const here = and(
      eq(pastes.organizationId, organizationId),
      eq(pastes.campaignId, campaignId),
      eq(pastes.id, input.pasteId),
    );
    const [paste] = await tx.select().from(pastes).where(here);
    if (!paste) return fail('not-found', 'no-such-paste');
    if (paste.takenBackAt) return fail('conflict', 'paste-taken-back');
    const { written } = paste;
    const name = changedSince(map, written);
    if (name !== null) return fail('conflict', 'paste-changed-since', { values: { name } });
    const entered = new Map(map.changes.map((change) => [change.id, change]));
    const corrections = written.changes.flatMap(({ id, before }) => {
      const change = entered.get(id);
      return change ? [{ ...change, id: randomUUID(), to: before, supersedesId: id }] : [];
    });
    const tooMuch = overfull(mapWithout(map, written, corrections));
    if (tooMuch) return tooMuch;

    const standing = new Set(map.actors.map(({ id }) => id));
    const before = written.before.filter(({ id }) => standing.has(id));
    await setActors(tx, { organizationId, campaignId }, before);
    await insertChanges(tx, { organizationId, campaignId, recordedBy }, corrections);
    await takeOff(tx, access, written);
    await tx.update(pastes).set({ takenBackAt: new Date() }).where(here);
    const ids = [...written.actors, ...written.resources, ...before.map(({ id }) => id)];
    return ok([...ids, ...corrections.map(({ actorId }) => actorId)].slice(0, 2000));
  });
}

/** Whom something is about that the paste set and somebody has set anew; null when all stands as pasted. */
function changedSince(map: PowerMap, { before, changes }: PasteWritten): string | null {
  const actorOf = new Map(map.actors.map((actor) => [actor.id, actor]));
  const edited = before.find(
    ({ id, version }) => actorOf.has(id) && actorOf.get(id)!.version !== version,
  );
  if (edited) return actorOf.get(edited.id)!.name;
  const held = heldOf(map.changes);
  const pasted = new Set(changes.map(({ id }) => id));
  const corrected = map.changes.find(
    ({ supersedesId }) => supersedesId && pasted.has(supersedesId),
  );
  const later = map.changes.find(
    (change) => pasted.has(change.id) && held.get(parameterKey(change))!.id !== change.id,
  );
  const moved = corrected ?? later;
  return moved ? actorOf.get(moved.actorId)!.name : null;
}

/** The map as it will be once the paste is taken back. */
function mapWithout(map: PowerMap, written: PasteWritten, corrections: MapChange[]): PowerMap {
  const gone = new Set([...written.actors, ...written.resources]);
  const corrected = new Map(corrections.map((change) => [change.supersedesId, change]));
  return {
    ...map,
    actors: map.actors.filter(({ id }) => !gone.has(id)),
    resources: map.resources.filter(({ id }) => !gone.has(id)),
    changes: map.changes.flatMap((change) =>
      [change.actorId, change.supplierId, change.resourceId].some((id) => id && gone.has(id))
        ? []
        : [corrected.get(change.id) ?? change],
    ),
  };
}

async function takeOff(
  tx: Transaction,
  { organizationId, campaignId }: CampaignKey,
  written: PasteWritten,
): Promise<void> {
  for (const [table, ids] of [
    [actors, written.actors],
    [resources, written.resources],
  ] as const)
    for (const part of batches([...ids]))
      await tx
        .update(table)
        .set({ removedAt: new Date() })
        .where(
          and(
            eq(table.organizationId, organizationId),
            eq(table.campaignId, campaignId),
            inArray(table.id, part),
            isNull(table.removedAt),
          ),
        );
}
