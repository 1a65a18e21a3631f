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
  const day = ({ effectiveOn }: MapChange) => effectiveOn ?? '';
  const added = rows.map(
    (row): MapChange => ({
      ...row,
      confidence: 'judged',
      ...{ ordinal: Number.MAX_SAFE_INTEGER, note: null, happeningId: null, supersedesId: null },
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
    changes: [...map.changes, ...added].sort((a, b) =>
      day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0,
    ),
  };
}
