import type { Attribution } from '#lib/map/schema.ts';
import { apportion } from './apportion.ts';

/** What one happening accounts for of its day's move of the balance. */
export type DayShare = {
  /** Null: what was recorded without a happening. */
  happeningId: string | null;
  /** Whole points of 100, up or down; 0 also for what is there but does not show. */
  points: number;
  /** It moved nothing at all. */
  none: boolean;
};

/**
 * The parts of a day on which several things moved the balance, in points that add up to the move as it is shown.
 *
 * @param attributions of that day. @param total the move in points of 100.
 * @returns null for a day on which at most one thing is recorded, or whose parts are not known.
 */
export function sharesOfDay(
  attributions: readonly Attribution[],
  total: number,
): { method: Attribution['method']; shares: DayShare[] } | null {
  const [first, second] = attributions;
  if (!first || !second) return null;
  const points = apportion(
    attributions.map(({ balance }) => balance),
    total,
  );
  return {
    method: first.method,
    shares: attributions.map(({ happeningId, leverage, counterLeverage }, at) => ({
      ...{ happeningId, points: points[at]! },
      none: leverage === 0 && counterLeverage === 0,
    })),
  };
}
