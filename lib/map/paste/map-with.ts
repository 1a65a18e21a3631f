import { inOrder, LAST } from '../in-order.ts';
import type { ChangeRow } from '../insert-changes.ts';
import type { MapChange, PowerMap } from '../schema.ts';
import type { PasteWrites } from './plan.ts';

/** The map as it will be read once a plan is carried out, as far as the model goes. */
export function mapWith(
  map: PowerMap,
  writes: PasteWrites,
  rows: (ChangeRow & Pick<MapChange, 'set'>)[],
): PowerMap {
  const edits = new Map(writes.edits.map(({ id, after }) => [id, after]));
  const added = rows.map(
    (row): MapChange => ({
      ...row,
      confidence: 'judged',
      ...{ ordinal: LAST, note: null, happeningId: null, supersedesId: null },
      ...{ recordedBy: null, recordedAt: '' },
    }),
  );
  return {
    ...map,
    actors: [
      ...map.actors.map((actor) => ({ ...actor, ...edits.get(actor.id) })),
      ...writes.actors.map((actor) => ({
        ...{ ...actor, key: actor.id, influence: null, base: false, weight: null },
        ...{ x: null, y: null, version: 1 },
      })),
    ],
    resources: [
      ...map.resources,
      ...writes.resources.map((resource) => ({
        ...{ ...resource, key: resource.id, kind: 'material', essential: false, version: 1 },
      })),
    ],
    changes: inOrder([...map.changes, ...added]),
  };
}
