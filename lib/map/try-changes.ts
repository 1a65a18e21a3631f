import { overfullRows } from '#lib/power/overfull.ts';
import { inOrder, LAST } from './in-order.ts';
import { modelsOfMap } from './model-of-map.ts';
import { idsOf } from './parameter-key.ts';
import { dayAt, daysOf, type Picture, pictureOf } from './picture.ts';
import type { MapChange, NewChange, PowerMap } from './schema.ts';

/** What changes would do before anybody saves them: the map with them, and the latest day then and now. */
export type Tried =
  | { fits: true; before: Picture; after: Picture; map: PowerMap }
  | { fits: false; actor: string; resource: string | null; of: number };

/** The map with changes that nobody has recorded, from a day on, after what is recorded for that day. */
export function withChanges(
  map: PowerMap,
  changes: readonly NewChange[],
  effectiveOn: string | null,
): PowerMap {
  const added = changes.map(
    (change, index): MapChange => ({
      ...{ id: `new ${index}`, ordinal: LAST, set: change.set, to: change.to },
      ...idsOf(change),
      ...{ effectiveOn, confidence: 'judged', source: null, note: null, happeningId: null },
      ...{ supersedesId: null, recordedBy: null, recordedAt: '' },
    }),
  );
  return { ...map, changes: inOrder([...map.changes, ...added]) };
}

/** @param most how many losses to find in each picture (see pictureOf); all unless given. */
export function tryChanges(
  map: PowerMap,
  changes: NewChange[],
  effectiveOn: string | null,
  most?: number,
): Tried {
  const after = withChanges(map, changes, effectiveOn);
  for (const model of modelsOfMap(after)) {
    const [row] = overfullRows(model);
    if (row)
      return {
        ...{ fits: false, actor: row.actor, of: row.sum },
        resource: row.row === 'shares' ? row.resource : null,
      };
  }
  const days = daysOf(after);
  const latest = days.at(-1) ?? null;
  return {
    ...{ fits: true, map: after, after: pictureOf(after, latest, most) },
    before: pictureOf(map, dayAt(daysOf(map), latest), most),
  };
}
