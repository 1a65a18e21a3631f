import type { Reach } from './reach.ts';

/**
 * What moving a number costs the team, in the team's own unit (days, people, money), the same for all its moves.
 *
 *     linear  each further step costs the same: rate · |to − from|
 *     rising  the nearer to the end, the dearer: rate · (to − from)² / width, width from `from` to the end of the
 *             reachable interval. The whole way costs as much as with `linear`, its second half three times the first.
 *     steps   it moves in jumps, each of which must be paid in full: the efforts of all steps that begin
 *             before `to` and end after `from`, a step's `at` being the value where it ends, lowest first. Nothing goes beyond the last: set the reach so.
 */
export type EffortCurve =
  | { curve: 'linear' | 'rising'; rate: number }
  | { curve: 'steps'; steps: readonly { at: number; effort: number }[] };

/** What a move costs where the team has said nothing: its length. */
export const LINEAR: EffortCurve = { curve: 'linear', rate: 1 };

/**
 * The effort of moving a number from one value to another, up or down.
 *
 * @param reach the interval in which it can be moved; it gives `rising` its end.
 * @returns effort, 0 or more, in the team's unit; 0 for no move.
 * @throws RangeError if a rate or a step's effort is not positive and finite, or the steps do not
 *   rise, or a move goes beyond the last.
 * @see power-model.md §3: an effort curve per number, linear by default. The two other forms are a design choice.
 */
export function effortOf(effort: EffortCurve, from: number, to: number, reach: Reach): number {
  const length = Math.abs(to - from);
  if (effort.curve === 'steps') return effortOfSteps(effort.steps, from, to);
  const rate = positive(`rate of a ${effort.curve} effort`, effort.rate);
  if (effort.curve === 'linear' || length === 0) return rate * length;
  const width = Math.max(length, to > from ? reach.hi - from : from - reach.lo);
  return rate * length * (length / width);
}

function effortOfSteps(
  steps: readonly { at: number; effort: number }[],
  from: number,
  to: number,
): number {
  const [low, high] = from < to ? [from, to] : [to, from];
  let sum = 0;
  let begins = -Infinity;
  for (const { at, effort } of steps) {
    if (!(at > begins)) throw new RangeError(`a step ends at ${at}, expected more than ${begins}`);
    positive('effort of a step', effort);
    if (begins < high && at > low) sum += effort;
    begins = at;
  }
  if (high > begins) throw new RangeError(`a move reaches ${high}, expected ${begins} or less`);
  return sum;
}

function positive(name: string, value: number): number {
  if (!(value > 0 && value < Infinity))
    throw new RangeError(`${name} is ${value}, expected more than 0`);
  return value;
}
