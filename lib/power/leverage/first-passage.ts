import { canReach } from './can-reach.ts';
import type { SparseMatrix } from './sparse.ts';

const ERROR = 1e-12;
/** Up to this row sum the error of a sweep is known from its step; above it, from a second sweep from above. */
const TAME = 0.99;
const MOST_SWEEPS = 1e5;
const MOST_WORK = 2e8;

/**
 * The probability of a walk ending in a goal: h = B·h + c, the least solution that is not negative.
 *
 * Gauss–Seidel from 0, which rises to the answer: start at i, step to k with probability B_ik or end in the
 * goal with c_i, or vanish with what is left of the row.
 *
 * @param passed B, n × n, no units, entries in [0, 1].
 * @param direct c, n numbers in [0, 1]; a row of B and its entry in c sum to at most 1 (1e-8 allowed).
 * @param skip   a node that may not be entered (its column counts as empty).
 * @returns      h, n numbers in [0, 1], within 1e-12 of the exact answer; or null when the walk leaks too
 *               little for that within the bounded number of sweeps, which no B with row sums up to .99 does.
 * @throws RangeError if an entry or a row's sum is out of its range, or the sizes differ.
 * @see power-model.md §4. First-passage form of Katz (1953).
 */
export function firstPassage(
  passed: SparseMatrix,
  direct: Float64Array,
  skip = -1,
): Float64Array | null {
  const n = direct.length;
  if (passed.rowStart.length !== n + 1)
    throw new RangeError(`direct has ${n} entries, expected ${passed.rowStart.length - 1}`);
  const q = largestRowSum(passed, direct, skip);
  const low = new Float64Array(n);
  if (q <= TAME) {
    // Each sweep shrinks the error at least q-fold, so what is left is at most step · q / (1 − q). The step
    // is taken in proportion to what has arrived, so that ratios of small figures keep their digits.
    while (sweep(passed, direct, low, skip) * q > ERROR * (1 - q));
    return low.map((l) => Math.min(l, 1));
  }

  // Where rows leak little that bound says nothing: close in on the answer from above as well.
  const high = Float64Array.from(canReach(passed, direct, skip));
  const affordable = Math.max(2000, MOST_WORK / (passed.value.length + 1));
  const most = Math.min(MOST_SWEEPS, affordable);
  for (let sweeps = 0; sweeps < most; sweeps++) {
    const moved = sweep(passed, direct, low, skip) + sweep(passed, direct, high, skip);
    if (moved === 0 || low.every((l, i) => high[i]! - l <= ERROR * l))
      return low.map((l) => Math.min(l, 1));
  }
  return null;
}

/** One round over all rows in place; the largest change of an entry, in proportion to the entry. */
function sweep(passed: SparseMatrix, direct: Float64Array, h: Float64Array, skip: number): number {
  const { rowStart, column, value } = passed;
  let step = 0;
  for (let i = 0; i < h.length; i++) {
    let reached = direct[i]!;
    for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++)
      if (column[p] !== skip) reached += value[p]! * h[column[p]!]!;
    if (reached !== h[i])
      step = Math.max(step, Math.abs(reached - h[i]!) / Math.max(reached, h[i]!));
    h[i] = reached;
  }
  return step;
}

function largestRowSum(passed: SparseMatrix, direct: Float64Array, skip: number): number {
  const { rowStart, column, value } = passed;
  let largest = 0;
  for (let i = 0; i < direct.length; i++) {
    let sum = 0;
    for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++)
      if (column[p] !== skip) sum += entry(value[p]!, i);
    if (entry(direct[i]!, i) + sum > 1 + 1e-8)
      throw new RangeError(`sum of row ${i} is ${direct[i]! + sum}, expected 0 to 1`);
    largest = Math.max(largest, sum);
  }
  return largest;
}

function entry(x: number, row: number): number {
  if (!(x >= 0 && x <= 1 + 1e-8))
    throw new RangeError(`an entry of row ${row} is ${x}, expected 0 to 1`);
  return x;
}
