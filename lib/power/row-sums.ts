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
export function refuseOverfull(model: Pick<IndexedModel, 'ids' | 'needs'>, i: number): void {
  const { needs } = model;
  const values = sumOfValues(needs, i);
  if (values > MOST) throw overfull(model, i, 'values', values);
  for (let p = needs.of[i]!; p < needs.of[i + 1]!; p++) {
    const shares = sumOfShares(needs, p);
    if (shares > MOST) throw overfull(model, i, `shares of ${needs.resource[p]}`, shares);
  }
}

/** Sums up to this are taken for 1. */
const MOST = 1 + SUM_TOLERANCE;

function overfull(
  { ids }: Pick<IndexedModel, 'ids'>,
  i: number,
  what: string,
  sum: number,
): RangeError {
  return new RangeError(`sum of the ${what} of ${ids[i]} is ${sum}, expected 0 to 1`);
}
