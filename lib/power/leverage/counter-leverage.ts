import type { IndexedModel } from '#lib/power/index-model.ts';
import { type Pressure, solvePressure } from './pressure.ts';

/**
 * The same sum the other way: from each actor, through actors outside the campaign other than the target
 * with τ', to the target. Members do not transmit to one another.
 *
 * @returns reach g in [0, 1], no units, within 1e-12; direct is d_iT. The target's own entry is 0.
 * @see power-model.md §4, Counter-leverage.
 */
export function counterPressure(model: IndexedModel): Pressure {
  const { member, target, ids, dependence } = model;
  const direct = new Float64Array(ids.length);
  for (let i = 0; i < ids.length; i++)
    for (let p = dependence.rowStart[i]!; p < dependence.rowStart[i + 1]!; p++)
      if (i !== target && dependence.column[p] === target) direct[i]! += dependence.value[p]!;
  return solvePressure({
    ...{ dependence, direct, transmission: model.tauBack },
    starts: (i) => i !== target,
    passes: (k) => !member[k] && k !== target,
  });
}

/**
 * What the target holds over the campaign: G = Σ ω_m g_m / Σ ω_m over members with positive weight.
 *
 * @returns G in [0, 1], no units, within 1e-12.
 * @throws RangeError if no member has a positive weight.
 */
export function counterLeverage(model: IndexedModel): number {
  return weightedReach(model.weight, counterPressure(model).reach);
}

/** The mean of what reaches the members, by weight. */
export function weightedReach(weight: Float64Array, reach: Float64Array): number {
  const part = shareOfWeight(weight);
  let sum = 0;
  for (let m = 0; m < part.length; m++) sum += part[m]! * reach[m]!;
  return Math.min(sum, 1);
}

/**
 * ω_m / Σ ω_m: numbers from 0 that sum to 1.
 *
 * @throws RangeError if no weight is positive.
 */
export function shareOfWeight(weight: Float64Array): Float64Array {
  let heaviest = 0;
  for (let m = 0; m < weight.length; m++) heaviest = Math.max(heaviest, weight[m]!);
  if (!(heaviest > 0))
    throw new RangeError(`largest weight of a member is ${heaviest}, expected more than 0`);
  // Relative to the heaviest, so that huge weights do not overflow.
  let sum = 0;
  for (let m = 0; m < weight.length; m++) sum += weight[m]! / heaviest;
  return weight.map((one) => one / heaviest / sum);
}
