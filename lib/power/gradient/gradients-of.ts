import { engineOf } from '#lib/power/engine/engine.ts';
import type { Model } from '#lib/power/model.ts';
import type { Gradients } from './gradients.ts';

export { type Gradients, type Slope, slopesOf } from './gradients.ts';

/**
 * How fast leverage, counter-leverage and balance change with every number of a model, all others staying as they
 * are: v and o of every need (actor, resource) of which the model says anything, s and k of every supply, tau and
 * tau_back of every actor, pi of every member.
 *
 * ∂L/∂θ = yᵀ(∂B/∂θ h + ∂c/∂θ), (I − B)ᵀy = e_T, and the same for G from the members to the target: one forward and
 * one adjoint solve each. ∂B = (G ∂L − L ∂G)/(L + G)².
 *
 * @returns slopes per unit of each parameter, no units, finite, each list in the order of the parameters; 0 for those that its figure does not depend on. At a bound of a parameter, or where a need without any
 *   alternatives meets its first, the slope towards the inside. x is flat at s = 0 where there are alternatives, so a
 *   new supply has the slope 0. Where neither side holds anything, the balance jumps and its slopes are given as 0.
 *   Within 1e-11 relative to the largest slope of a list.
 * @throws RangeError as analyzeModel.
 * @see power-model.md §6.
 */
export function gradientsOf(model: Model): Gradients {
  return engineOf(model).gradient();
}
