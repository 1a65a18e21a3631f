import type { IndexedModel } from './index-model.ts';
import { SUM_TOLERANCE } from './overfull.ts';

/** Σ_r v_i(r): how much of what matters to an actor is on the map. */
export function sumOfValues({ of, value }: IndexedModel['needs'], i: number): number {
  let sum = 0;
  for (let p = of[i]!; p < of[i + 1]!; p++) sum += value[p]!;
  return sum;
}

/** Σ_j s_ij(r): how much of need p is met by actors of the map. */
export function sumOfShares({ start, share }: IndexedModel['needs'], p: number): number {
  let sum = 0;
  for (let q = start[p]!; q < start[p + 1]!; q++) sum += share[q]!;
  return sum;
}

/**
 * Refuses an actor who gives away more than there is.
 *
 * @throws RangeError if the values of actor i, or the shares that meet one of its needs, sum above 1 (1e-9 allowed).
 */
export function refuseOverfull({ ids, needs }: Pick<IndexedModel, 'ids' | 'needs'>, i: number) {
  const refuse = (what: string, sum: number) => {
    if (sum <= 1 + SUM_TOLERANCE) return;
    throw new RangeError(`sum of the ${what} of ${ids[i]} is ${sum}, expected 0 to 1`);
  };
  refuse('values', sumOfValues(needs, i));
  for (let p = needs.of[i]!; p < needs.of[i + 1]!; p++)
    if (sumOfShares(needs, p) > 1) refuse(`shares of ${needs.resource[p]}`, sumOfShares(needs, p));
}
