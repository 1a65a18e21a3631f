import { powerChanges } from '#lib/map/model-of-map.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { parameterOf } from '#lib/power/parameter.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import type { Confidence } from '#lib/power/uncertainty/confidence.ts';

/**
 * How well each number of a map is known at the end of a day, by its name: as whoever set it last said. Setting a
 * position says it of what the actor passes on, both ways.
 *
 * @param date null is before everything.
 */
export function confidencesOn(
  { changes }: Pick<PowerMap, 'changes'>,
  date: string | null,
): Map<string, Confidence> {
  const known = new Map<string, Confidence>();
  for (const change of changes) {
    const holds = change.effectiveOn === null || (date !== null && change.effectiveOn <= date);
    if (!holds) continue;
    for (const set of powerChanges(change)) known.set(nameOf(parameterOf(set)), change.confidence);
  }
  return known;
}
