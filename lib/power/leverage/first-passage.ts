import { canReach } from './can-reach.ts';
import type { SparseMatrix } from './sparse.ts';
import { ERROR, largestRowSum, lastStep, mostSweeps, TAME, type Walk } from './walk.ts';

/** An answer that is near the last one is reached in this many sweeps; if not, nothing is lost by beginning anew. */
const MOST_FROM_NEAR = 64;

/**
 * The probability of a walk ending in a goal: h = B·h + c, the least solution that is not negative.
 *
 * @param passed B, n × n, no units, entries in [0, 1].
 * @param direct c, n numbers in [0, 1]; a row of B and its entry in c sum to at most 1 (1e-8 allowed).
 * @param skip   a node that may not be entered (its column counts as empty).
 * @returns      as solveWalk.
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
  const through = new Float64Array(n).fill(1);
  if (skip >= 0) through[skip] = 0;
  return solveWalk({ matrix: passed, through, direct });
}

/**
 * The same for a walk by its parts: h_i = c_i + Σ_k d_ik · through_k · h_k.
 *
 * Gauss–Seidel from 0, which rises to the answer, or from an earlier answer that is near it. Each sweep shrinks the
 * error at least q-fold, q the largest row sum of B, so what is left is at most step · q / (1 − q). The step is taken
 * in proportion to what has arrived, so that ratios of small figures keep their digits.
 *
 * @param from where to begin: the solution of a walk that differs in little, no units, 0 to 1; 0 when left out.
 * @returns    h, n numbers in [0, 1], within 1e-12 of the exact answer whatever the beginning; or null when the walk
 *             leaks too little for that within the bounded number of sweeps, which no B with row sums up to .99 does.
 * @throws RangeError if an entry or a row's sum is out of its range.
 */
export function solveWalk(walk: Walk, from?: Float64Array): Float64Array | null {
  const q = largestRowSum(walk);
  if (q > TAME) return closeIn(walk);
  if (from) {
    const g = passedOn(walk, from);
    if (settle(walk, g, lastStep(q), MOST_FROM_NEAR)) return reachOf(walk, g);
  }
  const g = new Float64Array(walk.direct.length);
  settle(walk, g, lastStep(q));
  return reachOf(walk, g);
}

/** Where rows leak little the step says nothing: closes in on the answer from below and above. */
function closeIn(walk: Walk): Float64Array | null {
  const low = new Float64Array(walk.direct.length);
  const high = passedOn(walk, canReach(walk));
  for (let left = mostSweeps(walk); left > 0; left--) {
    const rose = !settle(walk, low, 0, 1);
    const fell = !settle(walk, high, 0, 1);
    if ((!rose && !fell) || low.every((l, i) => high[i]! - l <= ERROR * l))
      return reachOf(walk, low);
  }
  return null;
}

/** Sweeps until no entry changes by more than this part of itself; whether that came to pass. */
function settle(walk: Walk, g: Float64Array, least: number, most = Infinity): boolean {
  const before = new Float64Array(g.length);
  for (let sweeps = 0; sweeps < most; sweeps++) {
    before.set(g);
    sweep(walk, g);
    // Beside the sweep, not in it: looking ends at the first entry that moved, which is soon but for the last time.
    if (!moved(before, g, least)) return true;
  }
  return false;
}

function moved(before: Float64Array, after: Float64Array, least: number): boolean {
  for (let i = 0; i < after.length; i++) {
    const x = before[i]!;
    const y = after[i]!;
    if (Math.abs(y - x) > least * Math.max(x, y)) return true;
  }
  return false;
}

/** One round over all rows in place, on what each passes on: g = through · h. */
function sweep({ matrix, through, direct }: Walk, g: Float64Array): void {
  const { rowStart, column, value } = matrix;
  for (let i = 0; i < g.length; i++) {
    let reached = direct[i]!;
    for (let p = rowStart[i]!, end = rowStart[i + 1]!; p < end; p++)
      reached += value[p]! * g[column[p]!]!;
    g[i] = through[i]! * reached;
  }
}

function passedOn({ through }: Walk, h: ArrayLike<number>): Float64Array {
  const g = new Float64Array(through.length);
  for (let i = 0; i < g.length; i++) g[i] = through[i]! * h[i]!;
  return g;
}

/** h = c + D·g, which is as near the answer as g is. */
function reachOf({ matrix, direct }: Walk, g: Float64Array): Float64Array {
  const { rowStart, column, value } = matrix;
  const h = new Float64Array(g.length);
  for (let i = 0; i < h.length; i++) {
    let reached = direct[i]!;
    for (let p = rowStart[i]!, end = rowStart[i + 1]!; p < end; p++)
      reached += value[p]! * g[column[p]!]!;
    h[i] = Math.min(reached, 1);
  }
  return h;
}
