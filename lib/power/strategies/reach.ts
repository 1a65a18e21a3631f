import { inRange } from '#lib/power/in-range.ts';
import { keyOf } from '#lib/power/key-of.ts';
import { highestOf, type Parameter } from '#lib/power/parameter.ts';

/** Between which values the team believes a number can be moved. */
export type Reach = { lo: number; hi: number };

/** What is reachable where the team has said nothing. */
export const ANYWHERE: Reach = { lo: 0, hi: 1 };

/** One text for one number of a model, to look up what a team has said about it. */
export const nameOf = ({ kind, key }: Parameter): string => keyOf(kind, ...key);

/**
 * The reachable interval of every number: as the team set it, [0, 1] elsewhere.
 *
 * @throws RangeError naming the number unless 0 ≤ lo ≤ hi, and hi ≤ 1 for all but k and o.
 * @see power-model.md §3.
 */
export function reachIn(set: readonly (Parameter & Reach)[]): (parameter: Parameter) => Reach {
  const known = new Map<string, Reach>();
  for (const { kind, key, lo, hi } of set) {
    const name = `of the reach of ${kind} of ${key.join(', ')}`;
    inRange(`highest ${name}`, hi, 0, highestOf(kind));
    inRange(`lowest ${name}`, lo, 0, hi);
    known.set(nameOf({ kind, key }), { lo, hi });
  }
  return (parameter) => known.get(nameOf(parameter)) ?? ANYWHERE;
}

/**
 * Where a step leads: `from` moved by `step` in a direction, as far as the interval allows. A number that is
 * outside its interval already is moved only towards it.
 *
 * @returns the new value; `from` when nothing is left to move.
 */
export function reached(from: number, direction: 1 | -1, step: number, { lo, hi }: Reach): number {
  return direction > 0
    ? Math.max(from, Math.min(from + step, hi))
    : Math.min(from, Math.max(from - step, lo));
}
