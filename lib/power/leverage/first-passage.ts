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
  const least = lastStep(q);
  if (from) {
    const h = from.slice();
    const g = passedOn(walk, h);
    for (let sweeps = 0; sweeps < MOST_FROM_NEAR; sweeps++)
      if (!sweep(walk, h, g, least)) return capped(h);
  }
  const h = new Float64Array(walk.direct.length);
  const g = new Float64Array(h.length);
  while (sweep(walk, h, g, least));
  return capped(h);
}

/** Where rows leak little the step says nothing: closes in on the answer from below and above. */
function closeIn(walk: Walk): Float64Array | null {
  const low = new Float64Array(walk.direct.length);
  const passedLow = low.slice();
  const high = Float64Array.from(canReach(walk));
  const passedHigh = passedOn(walk, high);
  for (let left = mostSweeps(walk); left > 0; left--) {
    const rose = sweep(walk, low, passedLow, 0);
    const fell = sweep(walk, high, passedHigh, 0);
    if ((!rose && !fell) || low.every((l, i) => high[i]! - l <= ERROR * l)) return capped(low);
  }
  return null;
}

/**
 * One round over all rows in place, with what each passes on (g = through · h) beside what it gets; whether an entry
 * changed by more than this part of itself.
 */
function sweep(walk: Walk, h: Float64Array, g: Float64Array, least: number): boolean {
  const { through, direct } = walk;
  const { rowStart, column, value } = walk.matrix;
  let moved = false;
  for (let i = 0, p = 0; i < h.length; i++) {
    let reached = direct[i]!;
    for (const end = rowStart[i + 1]!; p < end; p++) reached += value[p]! * g[column[p]!]!;
    const before = h[i]!;
    if (reached !== before) {
      if (Math.abs(reached - before) > least * Math.max(reached, before)) moved = true;
      h[i] = reached;
      g[i] = through[i]! * reached;
    }
  }
  return moved;
}

const passedOn = ({ through }: Walk, h: Float64Array) => h.map((x, i) => through[i]! * x);

function capped(h: Float64Array): Float64Array {
  for (let i = 0; i < h.length; i++) if (h[i]! > 1) h[i] = 1;
  return h;
}
