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

export function tryChanges(map: PowerMap, changes: NewChange[], effectiveOn: string | null): Tried {
  const added = changes.map(
    (change, index): MapChange => ({
      ...{ id: `new ${index}`, ordinal: LAST, set: change.set, to: change.to },
      ...idsOf(change),
      ...{ effectiveOn, confidence: 'judged', source: null, note: null, happeningId: null },
      ...{ supersedesId: null, recordedBy: null, recordedAt: '' },
    }),
  );
  const after = { ...map, changes: inOrder([...map.changes, ...added]) };
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
    ...{ fits: true, map: after, after: pictureOf(after, latest) },
    before: pictureOf(map, dayAt(daysOf(map), latest)),
  };
}
