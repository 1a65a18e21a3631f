import { dayBefore } from './day-number.ts';
import { deficits, type Phase } from './phase.ts';
import { roleBalance } from './role-balance.ts';
import { byWork, type Result, WORKS, type Work } from './work.ts';

/** The rule of power-model.md §12: δ above .2 for 60 days, and B flat within .01. */
export const ALERT = { deficit: 0.2, days: 60, flat: 0.01 } as const;

/** A kind of work that has been too little for long, while the balance stood still. */
export type ThinRole = {
  role: Work;
  /** δ on the day asked for, .2 to .6, no units. */
  deficit: number;
};

/** A day of the line, as stored; null is before the first date. */
type LinePoint = { date: string | null; balance: number };

/**
 * The kinds of work to warn about on a day: δ_r was above .2 on each of the 60 days before it and on the day itself,
 * and on none of those days did B lie .01 or more from where it lay on another.
 *
 * A rise that was lost again is not flat. A campaign without a result or a balance 60 days ago is not warned:
 * it has only begun. Days between two results need not be looked at, for shares change on days of a result only.
 *
 * @param results any order. @param line oldest first, the balance holding until the next point.
 * @param on YYYY-MM-DD. @param phase what the shares are measured against (see TARGETS), on all of those days.
 * @returns the largest deficit first; empty when there is nothing to warn about.
 * @throws RangeError as roleBalance does.
 * @see power-model.md §12.
 */
export function thinRoles(
  results: readonly Result[],
  line: readonly LinePoint[],
  on: string,
  phase: Phase,
): ThinRole[] {
  const start = dayBefore('on', on, ALERT.days);
  if (!isFlat(line, start, on)) return [];
  const within = results.map(({ date }) => date).filter((date) => date > start && date < on);
  const days = [start, ...within, on].map((day) => {
    const balance = roleBalance(results, day);
    return balance ? deficits(balance.shares, phase) : byWork(() => 0);
  });
  const now = days.at(-1)!;
  return WORKS.filter((work) => days.every((day) => day[work] > ALERT.deficit))
    .map((role) => ({ role, deficit: now[role] }))
    .sort((a, b) => b.deficit - a.deficit);
}

function isFlat(line: readonly LinePoint[], from: string, to: string): boolean {
  const first = line.findLastIndex(({ date }) => date === null || date <= from);
  if (first < 0) return false;
  const balances = line
    .slice(first)
    .filter(({ date }) => date === null || date <= to)
    .map(({ balance }) => balance);
  return Math.max(...balances) - Math.min(...balances) < ALERT.flat;
}
