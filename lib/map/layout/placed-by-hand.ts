import type { MapActor } from '#lib/map/schema.ts';
import type { Place } from './place-nodes.ts';

/** Where somebody has put actors, by id; whoever nobody has put anywhere is left out. */
export const placedByHand = (
  actors: readonly Pick<MapActor, 'id' | 'x' | 'y'>[],
): [string, Place][] =>
  actors.flatMap(({ id, x, y }): [string, Place][] =>
    x === null || y === null ? [] : [[id, { x, y }]],
  );
