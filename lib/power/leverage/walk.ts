import type { SparseMatrix } from './sparse.ts';

/**
 * A random walk over actors: from i to k with probability d_ik, going on from there with the probability by which k
 * passes on, or to the goal with c_i; what is left of a row is where it vanishes. B_ik = d_ik · through_k.
 */
export type Walk = {
  /** D, n × n, no units, entries in [0, 1]. */
  readonly matrix: SparseMatrix;
  /** How likely each actor is to pass on, 0 to 1; 0 where the walk may not go through. */
  readonly through: Float64Array;
  /** c, n numbers in [0, 1]. */
  readonly direct: Float64Array;
};

/** Solutions are within this of the exact ones. */
export const ERROR = 1e-12;
/** Up to this row sum of B the error of a sweep is known from its step. */
export const TAME = 0.99;

/**
 * By which part of itself an entry may still change in a sweep that is the last: what is left after it is at most
 * step · q / (1 − q), q the largest row sum of B. Never more than the error itself, so that figures that come about
 * only by small numbers are not cut off.
 */
export function lastStep(q: number): number {
  return Math.min(ERROR, (ERROR * (1 - q)) / q);
}
const MOST_SWEEPS = 1e5;
const MOST_WORK = 2e8;

/** How many sweeps a walk that leaks little is given. */
export function mostSweeps({ matrix }: Walk): number {
  return Math.min(MOST_SWEEPS, Math.max(2000, MOST_WORK / (matrix.value.length + 1)));
}

/**
 * The largest row sum of B, which bounds how much of an error is left after a sweep.
 *
 * @throws RangeError if an entry is outside [0, 1], or a row of B and its entry in c sum above 1 (1e-8 allowed).
 */
export function largestRowSum({ matrix, through, direct }: Walk): number {
  const { rowStart, column, value } = matrix;
  let largest = 0;
  for (let i = 0; i < direct.length; i++) {
    let sum = 0;
    for (let p = rowStart[i]!, end = rowStart[i + 1]!; p < end; p++) {
      const x = value[p]!;
      if (!(x >= 0 && x <= 1 + 1e-8)) throw outOfRange(x, i);
      sum += x * through[column[p]!]!;
    }
    const c = direct[i]!;
    if (!(c >= 0 && c <= 1 + 1e-8)) throw outOfRange(c, i);
    if (c + sum > 1 + 1e-8) throw new RangeError(`sum of row ${i} is ${c + sum}, expected 0 to 1`);
    if (sum > largest) largest = sum;
  }
  return largest;
}

const outOfRange = (x: number, row: number) =>
  new RangeError(`an entry of row ${row} is ${x}, expected 0 to 1`);
