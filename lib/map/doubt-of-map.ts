import { type Parameter, parameterOf } from '#lib/power/parameter.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import { type Confidence, SD, WIDEST_SD } from '#lib/power/uncertainty/confidence.ts';
import type { Spread } from '#lib/ratings/schema.ts';
import { confidencesOfMap } from './confidences-of-map.ts';
import { powerChanges } from './model-of-map.ts';
import type { PowerMap } from './schema.ts';

/**
 * How sure each number of a map was on a day: the standard deviation that goes with how well it was known, and with
 * how far apart those are who rated it. They rated what holds now, so that widens the last estimate, not earlier ones.
 *
 * @returns for a day (null is before everything) and a parameter: no units, on the parameter's own scale.
 * @see power-model.md §8.
 */
export function doubtOfMap(
  { changes }: Pick<PowerMap, 'changes'>,
  spreads: readonly Spread[] = [],
) {
  const confidenceOn = confidencesOfMap({ changes });
  // Of a map that nobody rated, which is most of the large ones, nothing more is to be found out.
  if (spreads.length === 0) return (day: string | null) => sdOf(confidenceOn(day));
  const apart = apartOn({ changes }, spreads);
  return (day: string | null) => {
    const confidenceOf = confidenceOn(day);
    return (parameter: Parameter): number => {
      const name = nameOf(parameter);
      const sd = SD[confidenceOf(parameter)];
      const { spread, from } = apart.get(name) ?? { spread: 0, from: null };
      const holds = from === null || (day !== null && from <= day);
      return holds ? Math.min(WIDEST_SD, Math.hypot(sd, spread)) : sd;
    };
  };
}

/** How far apart those are who rated a number, by its name, and the day from which its last estimate holds. */
export function apartOn(
  { changes }: Pick<PowerMap, 'changes'>,
  spreads: readonly Spread[],
): Map<string, { spread: number; from: string | null }> {
  const rated = new Map<string, { spread: number; from: string | null }>();
  for (const { set, actorId, supplierId, resourceId, spread } of spreads) {
    if (set === 'position' || spread === null) continue;
    for (const name of namesOf({ set, actorId, supplierId, resourceId, to: 0 }))
      rated.set(name, { spread, from: null });
  }
  if (rated.size > 0)
    for (const { effectiveOn: from, ...change } of changes)
      for (const name of namesOf(change)) {
        const found = rated.get(name);
        if (found) rated.set(name, { ...found, from });
      }
  return rated;
}

const namesOf = (change: Parameters<typeof powerChanges>[0]): string[] =>
  powerChanges(change).map((set) => nameOf(parameterOf(set)));

const sdOf =
  (confidenceOf: (parameter: Parameter) => Confidence) =>
  (parameter: Parameter): number =>
    SD[confidenceOf(parameter)];
