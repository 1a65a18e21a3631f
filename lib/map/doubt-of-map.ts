import type { Parameter } from '#lib/power/parameter.ts';
import { SD } from '#lib/power/uncertainty/confidence.ts';
import { confidencesOfMap } from './confidences-of-map.ts';
import type { PowerMap } from './schema.ts';

/**
 * How sure each number of a map was on a day: the standard deviation that goes with how well it was known.
 *
 * @returns for a day (null is before everything) and a parameter: no units, on the parameter's own scale.
 * @see power-model.md §8.
 */
export function doubtOfMap(map: Pick<PowerMap, 'changes'>) {
  const confidenceOn = confidencesOfMap(map);
  return (day: string | null) => {
    const confidenceOf = confidenceOn(day);
    return (parameter: Parameter): number => SD[confidenceOf(parameter)];
  };
}
