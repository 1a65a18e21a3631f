import { keyOf } from '#lib/power/key-of.ts';
import { type Parameter, parameterOf } from '#lib/power/parameter.ts';
import { SD } from '#lib/power/uncertainty/confidence.ts';
import { powerChanges } from './model-of-map.ts';
import type { PowerMap } from './schema.ts';

/**
 * How sure each number of a map was on a day: the standard deviation of the last estimate that held then, and that of
 * a judgement for a number that nobody has given, such as what an actor's position lets it pass on.
 *
 * @returns for a day (null is before everything) and a parameter: no units, on the parameter's own scale.
 * @see power-model.md §8.
 */
export function doubtOfMap({ changes }: Pick<PowerMap, 'changes'>) {
  const estimates = new Map<string, { from: string | null; sd: number }[]>();
  for (const change of changes)
    for (const set of powerChanges(change)) {
      const name = nameOf(parameterOf(set));
      const known = estimates.get(name) ?? [];
      if (known.length === 0) estimates.set(name, known);
      known.push({ from: change.effectiveOn, sd: SD[change.confidence] });
    }
  return (day: string | null) => (parameter: Parameter) => {
    const held = estimates
      .get(nameOf(parameter))
      ?.findLast(({ from }) => from === null || (day !== null && from <= day));
    return held?.sd ?? SD.judged;
  };
}

const nameOf = ({ kind, key }: Parameter) => keyOf(kind, ...key);
