import type { Dependences } from '#lib/power/dependence/dependence.ts';
import type { Solved } from '#lib/power/engine/figures.ts';
import type { IndexedModel } from '#lib/power/index-model.ts';
import { shareOfWeight } from '#lib/power/leverage/counter-leverage.ts';
import type { ParameterKind } from '#lib/power/parameter.ts';
import { addBloc, addSuppliers, type Worth } from './need-slopes.ts';
import { visitsOf } from './visits.ts';

/** For each kind, how fast a figure changes with its parameters, in the order of the array of their numbers. */
export type Slopes = Record<ParameterKind, Float64Array>;

/**
 * How fast L changes with every parameter: with W_ik = y_i τ_k h_k and W_iC = y_i, the sum over what depends on it.
 *
 * @returns slopes per unit of each parameter, no units; 0 for those L does not depend on. From two solves.
 * @see power-model.md §6.
 */
export function leverageSlopes(
  model: IndexedModel,
  dependences: Dependences,
  { walk, reach }: Solved,
): Slopes {
  const start = new Float64Array(reach.length);
  start[model.target] = 1;
  const { arrivals, visits } = visitsOf(walk, start);
  const beyond = arrivingBeyond(walk.through, reach);
  const slopes = slopesByNeeds(model, dependences, { visits, beyond, bloc: true });
  slopes.tau = transmissionSlopes(model, arrivals, reach);
  return slopes;
}

/** The same of G: the walk starts at each member by its part of the weight, and ends at the target. */
export function counterLeverageSlopes(
  model: IndexedModel,
  dependences: Dependences,
  { walk, reach }: Solved,
): Slopes {
  const { arrivals, visits } = visitsOf(walk, shareOfWeight(model.weight));
  const beyond = arrivingBeyond(walk.through, reach);
  beyond[model.target] = 1;
  const slopes = slopesByNeeds(model, dependences, { visits, beyond, bloc: false });
  slopes.tau_back = transmissionSlopes(model, arrivals, reach);
  return slopes;
}

/** through_k · h_k. */
function arrivingBeyond(through: Float64Array, reach: Float64Array): Float64Array {
  const beyond = new Float64Array(reach.length);
  for (let k = 0; k < beyond.length; k++) beyond[k] = through[k]! * reach[k]!;
  return beyond;
}

/** ∂/∂τ_k = (Σ_i y_i d_ik) h_k for those who may pass on. */
function transmissionSlopes(
  { member, target }: IndexedModel,
  arrivals: Float64Array,
  reach: Float64Array,
): Float64Array {
  const slopes = new Float64Array(reach.length);
  for (let k = 0; k < slopes.length; k++)
    if (!member[k] && k !== target) slopes[k] = arrivals[k]! * reach[k]!;
  return slopes;
}

/** What dependences contribute, need by need; the transmissions are left at 0. */
function slopesByNeeds(model: IndexedModel, dependences: Dependences, worth: Worth): Slopes {
  const { needs, ids } = model;
  const slopes: Slopes = {
    v: new Float64Array(needs.actor.length),
    o: new Float64Array(needs.actor.length),
    s: new Float64Array(needs.supplier.length),
    k: new Float64Array(needs.supplier.length),
    tau: new Float64Array(ids.length),
    tau_back: new Float64Array(ids.length),
    pi: new Float64Array(ids.length),
  };
  const falls = new Float64Array(needs.supplier.length);
  for (let p = 0; p < needs.actor.length; p++) {
    const i = needs.actor[p]!;
    if (worth.visits[i] === 0) continue;
    addSuppliers(model, dependences, p, worth, falls, slopes);
    if (worth.bloc && !model.member[i]) addBloc(model, p, worth.visits[i]!, slopes);
  }
  return slopes;
}
