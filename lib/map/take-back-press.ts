import { randomUUID } from 'node:crypto';
import type { Transaction } from '#db/client.ts';
import { changes } from '#db/schema/history.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { byOthers } from './find-unseen.ts';
import { lockMap } from './lock-map.ts';
import { conflictKey } from './parameter-key.ts';
import { type CampaignKey, findMap, listChanges } from './queries.ts';
import type { MapChange } from './schema.ts';
import { standsOn } from './stands-on.ts';
import { batches, storePoints } from './store-points.ts';
import { takingBack } from './taking-back.ts';
import { overfull } from './write-changes.ts';

/**
 * Takes back all that one press recorded, or nothing, inside the caller's transaction, and stores leverage over time
 * anew. Refuses before it writes: where somebody else has set one of the parameters since, and, if it must be one's
 * own, where somebody else pressed. Gives back the actors it is about; the caller appends the events.
 */
export async function takeBackPress(
  tx: Transaction,
  access: CampaignKey & { personId: string },
  press: { taken: string; by: string; own: boolean },
): Promise<Result<string[]>> {
  await lockMap(tx, access);
  const [log, map] = [await listChanges(tx, access), await findMap(tx, access)];
  const { entries, superseded } = takingBack(log, press.taken, randomUUID);
  if (superseded) return changedSince(log.find((row) => row.supersedesId === superseded.id));
  const undone = log.filter((row) => row.press === press.taken);
  const others = await byOthers(
    tx,
    access,
    undone.map((row) => row.id),
  );
  if (undone.length === 0 || (press.own && others.size > 0))
    return fail('not-found', 'nothing-to-undo');
  const since = laterThan(undone, map.changes);
  const theirs = await byOthers(
    tx,
    access,
    since.map((row) => row.id),
  );
  const later = since.findLast((row) => theirs.has(row.id));
  if (later) return changedSince(later);

  const after = { ...map, changes: standsOn(map, [...log, ...entries]) };
  const refused = overfull(after, map);
  if (refused) return refused;
  const { organizationId, campaignId, personId: recordedBy } = access;
  for (const part of batches(entries))
    await tx.insert(changes).values(
      part.map(({ ordinal: _, recordedAt: __, ...entry }) => ({
        ...{ ...entry, organizationId, campaignId, recordedBy, press: press.by },
      })),
    );
  await storePoints(tx, access, after, { map });
  return ok([...new Set(entries.map(({ actorId }) => actorId))]);
}

const changedSince = (by: MapChange | undefined) =>
  fail('conflict', 'undo-changed-since', { values: { name: by?.recordedBy ?? '…' } });

/** What was recorded about the same parameters after all of these, and stands. */
function laterThan(undone: readonly MapChange[], standing: readonly MapChange[]): MapChange[] {
  const keys = new Set(undone.map(conflictKey));
  const last = Math.max(...undone.map(({ ordinal }) => ordinal));
  return standing.filter((row) => row.ordinal > last && keys.has(conflictKey(row)));
}
