import { type Solved, solve } from '#lib/power/engine/figures.ts';
import { stateOf } from '#lib/power/engine/state.ts';
import { visitsOf } from '#lib/power/gradient/visits.ts';
import { indexModel } from '#lib/power/index-model.ts';
import { shareOfWeight } from '#lib/power/leverage/counter-leverage.ts';
import type { Model } from '#lib/power/model.ts';
import type { Party } from './party.ts';

/** An actor to whom something could be supplied, its needs, and how much pressure arrives there. */
export type Receiver = { id: string; arrives: number };

/**
 * Where a new dependence could matter to a party: the actors that its walk comes to most, from the target for the
 * campaign, from the members for its opponents; Σ_i y_i d_ik, and where it starts.
 *
 * What depends on the party already is left out (the campaign's members, the opponents themselves).
 *
 * @param most how many to return.
 * @returns    by falling arrival, those to whom nothing ever comes left out.
 */
export function receiversOf(model: Model, party: Party, most: number): Receiver[] {
  const state = stateOf(indexModel(model));
  const solution = solve(state);
  const n = model.actors.length;
  const atTarget = new Float64Array(n);
  atTarget[state.model.target] = 1;
  const arriving = ({ walk }: Solved, start: Float64Array) =>
    visitsOf(walk, start).arrivals.map((a, i) => a + start[i]!);
  const arrivals =
    party.sign > 0
      ? arriving(solution.forward, atTarget)
      : arriving(solution.back, shareOfWeight(state.model.weight));
  return model.actors
    .map(({ id }, i) => ({ id, arrives: arrivals[i]! }))
    .filter(({ id, arrives }) => arrives > 0 && !party.ours(id))
    .sort((a, b) => b.arrives - a.arrives)
    .slice(0, most);
}
