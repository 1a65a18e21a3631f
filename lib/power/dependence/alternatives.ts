import type { Needs } from '#lib/power/index-needs.ts';

/**
 * What could replace each supplier of need p: A_ij(r) = o_i(r) + Σ_{k≠j} κ_ik(r), self-supply included
 * (power-model.md §0.3). Summed from both ends rather than subtracted from the total, so that a sole
 * supplier's alternatives are exactly the outside ones.
 *
 * @param into where to write the numbers, from `at` on; an array of their own when left out.
 * @returns    one number per supplier of the need, in their order, 0 or more, no units, finite.
 */
export function alternativesTo(
  needs: Needs,
  p: number,
  into: Float64Array = new Float64Array(needs.start[p + 1]! - needs.start[p]!),
  at = 0,
): Float64Array {
  const { capacity } = needs;
  const first = needs.start[p]!;
  const count = needs.start[p + 1]! - first;
  for (let j = 0, sum = needs.outside[p]!; j < count; j++) {
    into[at + j] = sum;
    sum += capacity[first + j]!;
  }
  for (let j = count - 1, sum = 0; j >= 0; j--) {
    into[at + j] = Math.min(into[at + j]! + sum, Number.MAX_VALUE);
    sum += capacity[first + j]!;
  }
  return into;
}
