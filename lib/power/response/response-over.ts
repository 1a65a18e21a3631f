import { isDay } from '#lib/power/case-file/is-day.ts';
import { type Region, regionOf, THRESHOLDS, type Thresholds } from './region.ts';

/** What conceding is thought to cost the target from a day on, 0 to 1, no units; null is from the start. */
export type ConcessionEstimate = { from: string | null; cost: number };

/** Leverage on a day, as a series has it; null is before the first date. */
type LeveragePoint = { date: string | null; leverage: number };

/** Where the target stands from a day on. */
export type Response = {
  date: string | null;
  disruption: number;
  concession: number;
  region: Region;
};

/**
 * Where the target stands over time: on each day on which leverage moved or the estimate changed, once there are
 * both. In between it stays where it is.
 *
 * @param series leverage, in any order; each holds until the next.
 * @param estimates those that stand, in any order; of one day the last given holds.
 * @returns by day, the earliest first; empty without leverage or without an estimate.
 * @throws RangeError naming what is no day, or a cost, leverage or threshold outside 0 to 1.
 * @see regionOf.
 */
export function responseOver(
  series: readonly LeveragePoint[],
  estimates: readonly ConcessionEstimate[],
  thresholds: Thresholds = THRESHOLDS,
): Response[] {
  const disruption = held(series.map(({ date, leverage }) => [date, leverage]));
  const concession = held(estimates.map(({ from, cost }) => [from, cost]));
  const days = [...new Set([...disruption.keys(), ...concession.keys()])].sort();
  const found: Response[] = [];
  let [now, cost]: (number | undefined)[] = [];
  for (const day of days) {
    now = disruption.get(day) ?? now;
    cost = concession.get(day) ?? cost;
    if (now === undefined || cost === undefined) continue;
    const region = regionOf(now, cost, thresholds);
    found.push({ date: day || null, disruption: now, concession: cost, region });
  }
  return found;
}

/** Figures by the day from which they hold; '' is the start, before every day. */
function held(dated: readonly [string | null, number][]): Map<string, number> {
  for (const [date] of dated)
    if (date !== null && !isDay(date))
      throw new RangeError(`date is ${date}, expected a day as YYYY-MM-DD`);
  return new Map(dated.map(([date, figure]) => [date ?? '', figure]));
}
