import { tamed } from '#lib/power/leverage/pressure.ts';
import { largestRowSum, lastStep, mostSweeps, TAME, type Walk } from '#lib/power/leverage/walk.ts';

/** How often a walk comes by each actor. */
export type Visits = {
  /** Arrivals at each actor: a_k = Σ_i y_i d_ik, whether or not it goes on from there. */
  arrivals: Float64Array;
  /** y: starts and continuations, y_k = e_k + through_k · a_k. */
  visits: Float64Array;
};

/**
 * The adjoint of solveWalk: (I − B)ᵀ y = e, the expected number of times that a walk begun at i with probability e_i
 * goes on from each actor. yᵀc is what arrives: eᵀh.
 *
 * Gauss–Seidel on the transpose, by pushing: each actor in turn hands on what has come to it since its last turn, so
 * that the rows need not be turned into columns. It rises to the answer from 0.
 *
 * @param start e, n numbers, 0 or more, no units.
 * @returns     y and a, n numbers each, 0 or more. The sum of their errors is at most 1e-12 of the sum of y where the
 *              rows of B sum to at most .99; where they leak less, sweeps go on until nothing is added in double
 *              precision.
 *              Where even the bounded number of sweeps does not suffice, since the walk gets caught among actors who lose
 *              next to nothing and lead nowhere, those of the walk with transmissions of .99 at most.
 * @throws RangeError as largestRowSum.
 * @see power-model.md §6.
 */
export function visitsOf(walk: Walk, start: Float64Array): Visits {
  const visits = tryVisits(walk, start) ?? tryVisits(tamed(walk), start);
  if (!visits) throw new Error('the visits of a walk did not converge');
  return visits;
}

function tryVisits(walk: Walk, start: Float64Array): Visits | null {
  const q = largestRowSum(walk);
  const least = q <= TAME ? lastStep(q) : 0;
  const arrivals = new Float64Array(start.length);
  const visits = start.slice();
  const waiting = new Float64Array(start.length);
  for (let i = 0; i < start.length; i++) if (start[i]! > 0) hand(walk, i, start[i]!, waiting);
  // A walk that leaks little was solved to 1e-12; nothing is left in double precision after a third more.
  for (let left = 2 * mostSweeps(walk); left > 0; left--)
    if (!sweep(walk, { arrivals, visits }, waiting, least)) return { arrivals, visits };
  return null;
}

/** Each actor in turn hands on what waits for it; whether one had more than this part of all it had before. */
function sweep(
  walk: Walk,
  { arrivals, visits }: Visits,
  waiting: Float64Array,
  least: number,
): boolean {
  let moved = false;
  for (let k = 0; k < waiting.length; k++) {
    const arrived = waiting[k]!;
    if (arrived === 0) continue;
    waiting[k] = 0;
    arrivals[k]! += arrived;
    const on = walk.through[k]! * arrived;
    if (on === 0) continue;
    const before = visits[k]!;
    const after = before + on;
    visits[k] = after;
    if (on > least * after && after !== before) moved = true;
    hand(walk, k, on, waiting);
  }
  return moved;
}

function hand({ matrix }: Walk, i: number, amount: number, waiting: Float64Array): void {
  const { rowStart, column, value } = matrix;
  for (let p = rowStart[i]!, end = rowStart[i + 1]!; p < end; p++)
    waiting[column[p]!]! += amount * value[p]!;
}
