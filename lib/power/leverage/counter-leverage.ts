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
  const { reach } = counterPressure(model);
  const heaviest = model.weight.reduce((most, weight) => Math.max(most, weight), 0);
  if (!(heaviest > 0))
    throw new RangeError(`largest weight of a member is ${heaviest}, expected more than 0`);
  let sum = 0;
  let weights = 0;
  for (let m = 0; m < reach.length; m++) {
    // Relative to the heaviest, so that huge weights do not overflow.
    const weight = model.weight[m]! / heaviest;
    sum += weight * reach[m]!;
    weights += weight;
  }
  return Math.min(sum / weights, 1);
}
