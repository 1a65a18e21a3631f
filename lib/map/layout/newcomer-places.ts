import type { Place } from './place-nodes.ts';

/** From one card to the next. */
const STEP = { x: 200, y: 130 };
const ROW = 5;

/**
 * Where those stand who have no place yet: in rows below all others, who stay where they are. Coordinates as those
 * of the places given.
 */
export function newcomerPlaces(
  places: ReadonlyMap<string, Place>,
  ids: readonly string[],
): Map<string, Place> {
  const all = [...places.values()];
  const left = all.length > 0 ? Math.min(...all.map(({ x }) => x)) : 0;
  const below = all.length > 0 ? Math.max(...all.map(({ y }) => y)) + STEP.y : 0;
  const fresh = ids.filter((id) => !places.has(id));
  return new Map(
    fresh.map((id, at) => [
      id,
      { x: left + (at % ROW) * STEP.x, y: below + Math.floor(at / ROW) * STEP.y },
    ]),
  );
}
