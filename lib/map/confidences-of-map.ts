import { type Parameter, parameterOf } from '#lib/power/parameter.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import type { Confidence } from '#lib/power/uncertainty/confidence.ts';
import { powerChanges } from './model-of-map.ts';
import type { MapChange } from './schema.ts';

/**
 * How well each number of a map was known on a day: as was said of the last estimate that held then, and judged for
 * a number that nobody has given, such as what an actor's position lets it pass on.
 *
 * @returns for a day (null is before everything) and a parameter.
 */
export function confidencesOfMap({ changes }: { changes: readonly MapChange[] }) {
  const estimates = new Map<string, { from: string | null; confidence: Confidence }[]>();
  for (const { effectiveOn: from, confidence, ...change } of changes)
    for (const set of powerChanges(change)) {
      const name = nameOf(parameterOf(set));
      const known = estimates.get(name) ?? [];
      if (known.length === 0) estimates.set(name, known);
      known.push({ from, confidence });
    }
  return (day: string | null) =>
    (parameter: Parameter): Confidence =>
      estimates
        .get(nameOf(parameter))
        ?.findLast(({ from }) => from === null || (day !== null && from <= day))?.confidence ??
      'judged';
}
