import { overfullRows } from '#lib/power/overfull.ts';
import { modelsOfMap } from './model-of-map.ts';
import { dayAt, daysOf, type Picture, pictureOf } from './picture.ts';
import type { MapChange, NewChange, PowerMap } from './schema.ts';

/** What changes would do before anybody saves them: the map with them, and the latest day then and now. */
export type Tried =
  | { fits: true; before: Picture; after: Picture; map: PowerMap }
  | { fits: false; actor: string; resource: string | null; of: number };

export function tryChanges(map: PowerMap, changes: NewChange[], effectiveOn: string | null): Tried {
  const added = changes.map(
    (change, index): MapChange => ({
      ...{ id: `new ${index}`, ordinal: Number.MAX_SAFE_INTEGER, set: change.set, to: change.to },
      actorId: change.actorId,
      supplierId: 'supplierId' in change ? change.supplierId : null,
      resourceId: 'resourceId' in change ? change.resourceId : null,
      ...{ effectiveOn, confidence: 'judged', source: null, note: null, happeningId: null },
      ...{ supersedesId: null, recordedBy: null, recordedAt: '' },
    }),
  );
  const day = (change: MapChange) => change.effectiveOn ?? '';
  const all = [...map.changes, ...added];
  const after = {
    ...map,
    changes: all.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)),
  };
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
