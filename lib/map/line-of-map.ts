import type { Spread } from '#lib/ratings/schema.ts';
import { attributionsOf, type NewAttribution } from './attributions-of.ts';
import { doubtOfMap } from './doubt-of-map.ts';
import { seriesOfMap } from './model-of-map.ts';
import { pointsOf } from './points-of.ts';
import type { PowerMap } from './schema.ts';

/** Leverage over time as it is stored: where the campaign stood, and what accounts for each step. */
export type Line = {
  points: ReturnType<typeof pointsOf>;
  attributions: NewAttribution<string | null>[];
};

/**
 * The line of a map.
 *
 * @param from the day from which on it is given; null is all of it, with where the campaign stood before everything.
 */
export function lineOfMap(
  map: PowerMap,
  spreads: readonly Spread[],
  from: string | null = null,
): Line {
  const series = seriesOfMap(map, from);
  return {
    points: pointsOf(from === null ? series : series.slice(1), doubtOfMap(map, spreads)),
    attributions: attributionsOf(series, ({ happeningId }) => happeningId),
  };
}
