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
  const lastFrom = new Map(
    changes.flatMap(({ effectiveOn, ...change }) =>
      powerChanges(change).map((set) => [nameOf(parameterOf(set)), effectiveOn] as const),
    ),
  );
  const apart = new Map<string, number>();
  for (const { set, actorId, supplierId, resourceId, spread } of spreads) {
    if (set === 'position' || spread === null) continue;
    for (const change of powerChanges({ set, actorId, supplierId, resourceId, to: 0 }))
      apart.set(nameOf(parameterOf(change)), spread);
  }
  return (day: string | null) => {
    const confidenceOf = confidenceOn(day);
    return (parameter: Parameter): number => {
      const name = nameOf(parameter);
      const sd = SD[confidenceOf(parameter)];
      const from = lastFrom.get(name) ?? null;
      const holds = from === null || (day !== null && from <= day);
      return holds ? Math.min(WIDEST_SD, Math.hypot(sd, apart.get(name) ?? 0)) : sd;
    };
  };
}

const sdOf =
  (confidenceOf: (parameter: Parameter) => Confidence) =>
  (parameter: Parameter): number =>
    SD[confidenceOf(parameter)];
