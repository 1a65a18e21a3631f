import type { Method, Share } from '#lib/power/time/attribute-day.ts';
import { attributeSeries } from '#lib/power/time/attribute-series.ts';
import type { Dated, SeriesPoint } from '#lib/power/time/series.ts';

/**
 * Analyses times rows of the map that days of several happenings may take, all in all: about a second. A campaign
 * of the usual size has all of its days divided exactly.
 */
const MOST_WORK = 200_000;

/** What one happening accounts for, as it is stored. */
export type NewAttribution<Cause> = Share & {
  onDate: string;
  happeningId: Cause;
  method: Method;
};

/** What accounts for each step of a series, as it is stored; where there is too much to compute, some days have none. */
export function attributionsOf<Event extends Dated, Cause>(
  series: readonly SeriesPoint<Event>[],
  causeOf: (event: Event) => Cause,
): NewAttribution<Cause>[] {
  const largest = series.at(-1)?.model;
  const rows = largest
    ? largest.actors.length + largest.values.length + largest.supplies.length
    : 0;
  const days = attributeSeries(series, causeOf, Math.floor(MOST_WORK / Math.max(1, rows)));
  return days.flatMap(({ date, method, shares }) =>
    shares.map(({ cause, leverage, counterLeverage, balance }) => ({
      ...{ onDate: date, happeningId: cause, method },
      ...{ leverage, counterLeverage, balance },
    })),
  );
}
