import { type Analysis, analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import { seriesOfChanges } from '#lib/power/time/series.ts';
import { modelOfCase } from './model-of-case.ts';
import type { PowerCase } from './power-case.ts';

/** One day of a case, as the command line prints it. */
export type CasePoint = { date: string } & Analysis & { events: string[] };

/**
 * Leverage over time: the first point has the date 'baseline', then one per distinct day of an event, in
 * order, with the titles of that day's events.
 *
 * @see power-model.md §9 and analyzeModel for the figures.
 */
export function seriesOf(powerCase: PowerCase): CasePoint[] {
  return seriesOfChanges(modelOfCase(powerCase), powerCase.events).map((point) => ({
    ...{ date: point.date, ...analyzeModel(point.model) },
    events: point.events.map((event) => event.title),
  }));
}
