import { modelOfCase } from '#lib/power/case-file/model-of-case.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { inRange } from '#lib/power/in-range.ts';
import { seriesOfChanges } from '#lib/power/time/series.ts';
import { SD, WIDEST_SD } from './confidence.ts';
import { confidencesOfCase } from './confidences-of-case.ts';
import type { Draws } from './draws-of-model.ts';
import { type Interval, intervalsOfSeries } from './intervals-of-series.ts';

/**
 * How sure the series of a case is: one interval for its baseline and for each day of an event, in order.
 *
 * @param options draws and seed as for intervalsOfSeries; sd, when given, 0 to 10, is the standard deviation of
 *                every parameter in place of the file's confidences (see confidencesOfCase).
 * @throws RangeError as intervalsOfSeries does, and naming an sd outside its range.
 * @see power-model.md §8.
 */
export function intervalsOfCase(
  powerCase: PowerCase,
  { sd, ...draws }: Draws & { sd?: number | undefined },
): Interval[] {
  if (sd !== undefined) inRange('sd', sd, 0, WIDEST_SD);
  const points = seriesOfChanges(modelOfCase(powerCase), powerCase.events);
  const confidences = confidencesOfCase(powerCase);
  return intervalsOfSeries(
    points,
    (parameter, point) => sd ?? SD[confidences[point]!(parameter)],
    draws,
  );
}
