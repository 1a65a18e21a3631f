import { randomUUID } from 'node:crypto';
import { changes } from '#db/schema/history.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { byOthers } from './find-unseen.ts';
import { lockMap } from './lock-map.ts';
import { conflictKey } from './parameter-key.ts';
import { findMap, listChanges } from './queries.ts';
import type { MapChange, UndoChanges } from './schema.ts';
import { standsOn } from './stands-on.ts';
import { batches, storePoints } from './store-points.ts';
import { takingBack } from './taking-back.ts';
import { overfull } from './write-changes.ts';

/**
 * Takes back all that one press of one's own recorded, or nothing, by entries that supersede it: nothing is erased.
 * Refuses when somebody else has set one of the parameters since, so that nothing of theirs is undone with it.
 */
export function undoChanges(actor: Actor, input: UndoChanges): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id } = input;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const moved: NewEvent = {
      ...{ campaignId, audience: 'members', id, kind: 'leverage.moved' },
      body: { happeningId: null },
    };
    const repeat = await findRepeat(tx, moved, input);
    if (repeat) return repeat;

    await lockMap(tx, access);
    const [log, map] = [await listChanges(tx, access), await findMap(tx, access)];
    const { entries, superseded } = takingBack(log, input.press, randomUUID);
    if (superseded) return changedSince(log.find((row) => row.supersedesId === superseded.id));
    const undone = log.filter(({ press }) => press === input.press);
    const others = await byOthers(
      tx,
      access,
      undone.map((row) => row.id),
    );
    if (undone.length === 0 || others.size > 0) return fail('not-found', 'nothing-to-undo');
    const since = laterThan(undone, map.changes);
    const theirs = await byOthers(
      tx,
      access,
      since.map((row) => row.id),
    );
    const later = since.findLast((row) => theirs.has(row.id));
    if (later) return changedSince(later);

    const after = { ...map, changes: standsOn(map, [...log, ...entries]) };
    const refused = overfull(after);
    if (refused) return refused;
    const { organizationId, personId: recordedBy } = access;
    for (const part of batches(entries))
      await tx.insert(changes).values(
        part.map(({ ordinal: _, recordedAt: __, ...entry }) => ({
          ...{ ...entry, organizationId, campaignId, recordedBy, press: id },
        })),
      );
    await storePoints(tx, access, after);
    const receipt = await appendEvent(tx, moved, input);
    const ids = [...new Set(entries.map(({ actorId }) => actorId))];
    await appendEvent(
      tx,
      {
        ...{ campaignId, audience: 'organizers', id, kind: 'map.changed' },
        body: { by: access.personId, ids },
      },
      input,
    );
    return ok(receipt);
  });
}

const changedSince = (by: MapChange | undefined) =>
  fail('conflict', 'undo-changed-since', { values: { name: by?.recordedBy ?? '…' } });

/** What was recorded about the same parameters after all of these, and stands. */
function laterThan(undone: readonly MapChange[], standing: readonly MapChange[]): MapChange[] {
  const keys = new Set(undone.map(conflictKey));
  const last = Math.max(...undone.map(({ ordinal }) => ordinal));
  return standing.filter((row) => row.ordinal > last && keys.has(conflictKey(row)));
}
