import type { Needs } from '#lib/power/index-needs.ts';

/**
 * What could replace each supplier of need p: A_ij(r) = o_i(r) + Σ_{k≠j} κ_ik(r), self-supply included
 * (power-model.md §0.3). Summed from both ends rather than subtracted from the total, so that a sole
 * supplier's alternatives are exactly the outside ones.
 *
 * @returns one number per supplier of the need, in their order, 0 or more, no units, finite.
 */
export function alternativesTo(needs: Needs, p: number): Float64Array {
  const first = needs.start[p]!;
  const count = needs.start[p + 1]! - first;
  const others = new Float64Array(count);
  for (let j = 0, sum = needs.outside[p]!; j < count; j++) {
    others[j] = sum;
    sum += needs.capacity[first + j]!;
  }
  for (let j = count - 1, sum = 0; j >= 0; j--) {
    others[j] = Math.min(others[j]! + sum, Number.MAX_VALUE);
    sum += needs.capacity[first + j]!;
  }
  return others;
}
