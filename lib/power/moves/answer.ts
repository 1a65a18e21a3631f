import type { Solved } from '#lib/power/engine/figures.ts';
import { solveWalk } from '#lib/power/leverage/first-passage.ts';

/** A walk with its solution, where it starts (w, weights that sum to 1) and what arrives in all: Σ w_s h_s. */
export type Started = Solved & { start: Float64Array; value: number };

/** What changes at one actor k: its dependence on the goal, on others, and how likely it is to pass on from now. */
export type Shift = {
  direct: number;
  row: readonly (readonly [on: number, more: number])[];
  through: number;
};

/** How a walk comes to one actor: g_i, the probability of coming to k from i, and Σ w_s g_s. */
export type Coming = { from: Float64Array; total: number };

/** Below this the changed walk hardly leaks at k, and what the algebra gives is no longer good to 1e-9. */
const LEAST_LEAK = 1e-3;
/** Where less than this part of what arrived is left, it is the difference of two nearly equal numbers. */
const LEAST_LEFT = 1e-3;

/**
 * How likely the walk is to come to actor k at all, before it is asked whether k passes on.
 *
 * @returns null where the walk never goes on from k, and 'unknown' where it leaks too little to be summed.
 */
export function comingTo({ walk, start }: Started, k: number): Coming | null | 'unknown' {
  const { rowStart, column, value } = walk.matrix;
  const direct = new Float64Array(start.length);
  for (let i = 0; i < direct.length; i++)
    for (let p = rowStart[i]!, end = rowStart[i + 1]!; p < end; p++)
      if (column[p] === k) direct[i]! += value[p]!;
  const through = walk.through.slice();
  through[k] = 0;
  const from = solveWalk({ matrix: walk.matrix, through, direct });
  if (!from) return 'unknown';
  let total = 0;
  for (let s = 0; s < start.length; s++) if (start[s]! > 0) total += start[s]! * from[s]!;
  return { from, total };
}

/**
 * What arrives in all once something has changed at one actor k, without solving the walk again.
 *
 * Chains that avoid k are as they were: h⁰_i = h_i − g_i τ h_k. From k a walk ends in the goal or comes back, so
 * h′_k = (c′_k + Σ_j b′_kj h⁰_j) / (1 − τ′ Σ_j b′_kj g_j), and all together Σ w_s h′_s changes by
 * (τ′ h′_k − τ h_k) Σ w_s g_s, and by w_k (h′_k − h_k) where the walk starts at k. This is the update of an inverse
 * after a change of one row and one column (Sherman, Morrison 1950), with the quantities named.
 *
 * @returns a number in [0, 1], no units, within 1e-9 of itself of solving again, mostly 1e-12; null where it has to
 *          be solved again: the changed walk leaks less than a thousandth at k, or loses all but a thousandth.
 */
export function valueAfter(
  { walk, reach, start, value }: Started,
  k: number,
  coming: Coming | null,
  { direct, row, through }: Shift,
): number | null {
  const was = walk.through[k]!;
  const before = reach[k]!;
  const from = coming?.from;
  const again = from?.[k] ?? 0;
  let arrives = before * (1 - was * again) + direct;
  let returns = again;
  for (const [j, more] of row) {
    const entry = more * walk.through[j]!;
    const back = from?.[j] ?? 0;
    arrives += entry * (reach[j]! - back * was * before);
    returns += entry * back;
  }
  const leak = 1 - through * returns;
  if (leak < LEAST_LEAK) return null;
  const after = arrives / leak;
  const sum =
    value +
    (coming ? coming.total * (through * after - was * before) : 0) +
    start[k]! * (after - before);
  return sum < LEAST_LEFT * value ? null : Math.min(1, Math.max(0, sum));
}
