import { inRange } from '#lib/power/in-range.ts';
import { dayNumber } from './day-number.ts';
import { type ByWork, byWork, type Result, WORKS, type Work } from './work.ts';

/** After so many days a result counts half: H. */
export const HALF_LIFE = 180;
/** A weight is in results of the usual size; more than this is a mistake. */
const HEAVIEST = 1e6;

/** How the three kinds of work stood to one another on a day. */
export type RoleBalance = {
  /** w: what each kind of work weighs, 0 or more, in results of weight 1 of that very day. */
  weights: ByWork;
  /** q: each one's share of the three, 0 to 1, summing to 1. */
  shares: ByWork;
  /** E: 1 when all three weigh the same, 0 when there is only one. */
  evenness: number;
};

/**
 * Weighs what was done, the more recent the more: w_r(t) = Σ m_e 2^(−(t − t_e) / H) over results e of work r up to
 * and on day t; q_r = w_r / Σ w; E = −Σ q ln q / ln 3.
 *
 * Between two results all three weights fade alike, so that shares and evenness change only on days of a result.
 *
 * @param results in any order; those after the day do not count yet.
 * @param on t, YYYY-MM-DD.
 * @param halfLife H, in days, more than 0.
 * @returns null while nothing has been done, or all of it weighs nothing.
 * @throws RangeError naming a weight outside 0 to a million, a half-life that is not above 0, or what is no day.
 * @see power-model.md §12, Tracker; evenness is Pielou's (1966). Accurate to rounding, as long as some result of
 *   weight 1e-9 or more is less than a thousand half-lives old: beyond, all may weigh nothing.
 */
export function roleBalance(
  results: readonly Result[],
  on: string,
  halfLife = HALF_LIFE,
): RoleBalance | null {
  if (!(inRange('halfLife', halfLife, 0) > 0))
    throw new RangeError(`halfLife is ${halfLife}, expected more than 0`);
  const t = dayNumber('on', on);
  const sums: Record<Work, number> = { agitate: 0, innovate: 0, orchestrate: 0 };
  for (const { date, role, weight = 1 } of results) {
    inRange(`weight of a result on ${date}`, weight, 0, HEAVIEST);
    const age = t - dayNumber('date of a result', date);
    if (age >= 0) sums[role] += weight * 2 ** (-age / halfLife);
  }
  const total = WORKS.reduce((sum, work) => sum + sums[work], 0);
  if (total === 0) return null;
  const shares = byWork((work) => sums[work] / total);
  return { weights: sums, shares, evenness: evennessOf(shares) };
}

function evennessOf(shares: ByWork): number {
  const entropy = WORKS.reduce((sum, work) => {
    const q = shares[work];
    return q > 0 ? sum - q * Math.log(q) : sum;
  }, 0);
  return Math.min(1, entropy / Math.log(WORKS.length));
}
