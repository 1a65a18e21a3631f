import type { Analysis } from '#lib/power/leverage/analyze-model.ts';
import type { Model } from '#lib/power/model.ts';
import { tauOf } from '#lib/power/transmission.ts';
import type { Work } from './work.ts';

/** A campaign on a day, as a series holds it. */
export type Snapshot = {
  model: Model;
  answer: { computable: false } | ({ computable: true } & Analysis);
};

/** Below this, B has not moved; as in the alert. */
const FLAT_BALANCE = 0.01;
/** L, G and L* have not moved when they changed by no more than this part of the larger of the two figures. */
const FLAT_PART = 0.1;
/** From this on, most of what the structure offers is mobilised. */
const HIGH_REALISED = 0.5;

/**
 * Which of the three failures of power-model.md §12 two days of a series look like:
 * - agitation only: π up, L up, G unchanged or up (repression), L / L* high, L* flat;
 * - innovation only: G down, L flat;
 * - orchestration only: τ up with small d, so that B is flat.
 *
 * π is the sum of participations and τ the sum of transmissions of those who were no members on either day,
 * the target left out: up means that the sum rose. "Flat" is a change below .01 for B, and up to a tenth of the
 * larger figure for L, G and L*, whose levels mean little; L / L* is high from one half on. These bounds are our own
 * choice.
 *
 * @returns the kinds of work that look as if they were done alone, in the order above; none when either day cannot be computed.
 * @see power-model.md §12, Failure signatures. A likeness, not a diagnosis.
 */
export function failureSignatures(before: Snapshot, after: Snapshot): Work[] {
  const [was, is] = [before.answer, after.answer];
  if (!was.computable || !is.computable) return [];
  const found: Work[] = [];
  const participation = participationOf(after.model) - participationOf(before.model);
  if (
    participation > 0 &&
    trend(was.leverage, is.leverage) > 0 &&
    trend(was.counterLeverage, is.counterLeverage) >= 0 &&
    is.realised >= HIGH_REALISED &&
    trend(was.ceiling, is.ceiling) === 0
  )
    found.push('agitate');
  if (trend(was.counterLeverage, is.counterLeverage) < 0 && trend(was.leverage, is.leverage) === 0)
    found.push('innovate');
  const persuaded = persuasion(before.model, after.model);
  if (persuaded > 0 && Math.abs(is.balance - was.balance) < FLAT_BALANCE) found.push('orchestrate');
  return found;
}

const trend = (was: number, is: number): number =>
  Math.abs(is - was) <= FLAT_PART * Math.max(was, is) ? 0 : Math.sign(is - was);

const participationOf = ({ members }: Model) => members.reduce((sum, { pi }) => sum + pi, 0);

/** By how much the transmissions of those who were outside the bloc on both days rose in sum. */
function persuasion(before: Model, after: Model): number {
  const inside = new Set([...before.members, ...after.members].map(({ actor }) => actor));
  const sum = ({ actors, target }: Model) =>
    actors
      .filter(({ id }) => id !== target && !inside.has(id))
      .reduce((total, actor) => total + tauOf(actor), 0);
  return sum(after) - sum(before);
}
