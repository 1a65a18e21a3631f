import { blocDependence } from '#lib/power/dependence/bloc-dependence.ts';
import type { IndexedModel } from '#lib/power/index-model.ts';
import { type Pressure, solvePressure } from './pressure.ts';

/**
 * Leverage of the campaign: h = B·h + c over the actors outside it, c_i = d_iC, B_ik = d_ik τ_k for k other
 * than the target (it does not press itself). h_T = L sums every chain T ← k₁ ← … ← C, each counted until it
 * first reaches the campaign.
 *
 * @param pi  participation to use for members, 0 to 1; the model's own when left out.
 * @param tau transmission to use, 0 to 1; the model's own when left out.
 * @returns   reach h in [0, 1], no units, within 1e-12: the share of an actor's stakes that traces back to the
 *            campaign; L is the target's entry. 0 for members.
 * @see power-model.md §4.
 */
export function leverage(model: IndexedModel, pi = model.pi, tau = model.tau): Pressure {
  const { dependence, member, target } = model;
  return solvePressure({
    ...{ dependence, direct: blocDependence(model, pi), transmission: tau },
    starts: (i) => !member[i],
    passes: (k) => !member[k] && k !== target,
  });
}

/**
 * What the structure offers at most: L with everybody in (π ≡ 1) and everybody passing pressure on (τ ≡ 1),
 * other parameters unchanged. In [L, 1], no units, within 1e-12.
 *
 * @see power-model.md §4, Ceiling.
 */
export function ceiling(model: IndexedModel): number {
  const all = new Float64Array(model.ids.length).fill(1);
  return leverage(model, all, all).reach[model.target]!;
}
