import type { MapHappening } from '#lib/map/schema.ts';
import { dayBefore } from '#lib/power/roles/day-number.ts';
import { deficits, type Phase, phaseOn, TARGETS } from '#lib/power/roles/phase.ts';
import { HALF_LIFE, roleBalance } from '#lib/power/roles/role-balance.ts';
import { ALERT, thinRoles } from '#lib/power/roles/thin-roles.ts';
import { WORKS, type Work } from '#lib/power/roles/work.ts';
import type { LinePoint } from './steps.ts';

/** How the three kinds of work stand to one another, and which is thin for where the campaign is. */
export type WorkBalance = {
  /** The day it is said for. */
  on: string;
  phase: Phase;
  /** What falls short of what the phase asks for by more than a fifth of the whole, the thinnest first. */
  thin: { work: Work; share: number; target: number }[];
  /** It has been so for 60 days, and the balance stood still. */
  alert: boolean;
};

/**
 * The balance of work today; where nothing has been recorded for a half-life, on the last day something was, so
 * that a campaign of long ago is judged by its own time.
 *
 * @returns null while none of the three kinds of work is recorded.
 */
export function workBalance(
  happenings: readonly Pick<MapHappening, 'happenedOn' | 'role'>[],
  line: readonly LinePoint[],
  today: string,
): WorkBalance | null {
  const recorded = happenings.map(({ happenedOn: date, role }) => ({ date, role }));
  const last =
    recorded
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const on = last >= dayBefore('today', today, HALF_LIFE) ? today : last;
  const results = recorded.flatMap(({ date, role }) => {
    const work = WORKS.find((one) => one === role);
    return work ? [{ date, role: work }] : [];
  });
  const balance = results.length > 0 ? roleBalance(results, on) : null;
  if (!balance) return null;
  const phase = phaseOn(recorded, on);
  const missing = deficits(balance.shares, phase);
  const thin = WORKS.filter((work) => missing[work] > ALERT.deficit)
    .sort((a, b) => missing[b] - missing[a])
    .map((work) => ({ work, share: balance.shares[work], target: TARGETS[phase][work] }));
  return { on, phase, thin, alert: thinRoles(results, line, on, phase).length > 0 };
}
