import { blocSupply } from '#lib/power/dependence/bloc-dependence.ts';
import type { Dependences } from '#lib/power/dependence/dependence.ts';
import {
  irreplaceableShare,
  slopeByAlternatives,
  slopeByShare,
} from '#lib/power/dependence/irreplaceable-share.ts';
import type { IndexedModel } from '#lib/power/index-model.ts';
import type { Slopes } from './slopes.ts';

/** How much more arrives at the start of a walk per unit of dependence: W_ik = visits_i · beyond_k, W_iC = visits_i. */
export type Worth = {
  /** y: how often the walk goes on from each actor. */
  visits: Float64Array;
  /** through_k · h_k: how much of what comes to each actor arrives; 1 at a goal that is an actor. */
  beyond: Float64Array;
  /** Whether the walk ends in the bloc. */
  bloc: boolean;
};

/**
 * Adds what need p does through each of its suppliers: to v Σ_k W_ik x_ik, to s W_ik v ∂x/∂s, to o Σ_k W_ik v ∂x/∂A,
 * and to k of supplier q the same sum over k ≠ q, added up from both ends as in alternativesTo.
 *
 * @param falls room for one number per supplier.
 * @see power-model.md §6.
 */
export function addSuppliers(
  { needs }: IndexedModel,
  { place, alternatives }: Dependences,
  p: number,
  { visits, beyond }: Worth,
  falls: Float64Array,
  slopes: Slopes,
): void {
  const first = needs.start[p]!;
  const end = needs.start[p + 1]!;
  const v = needs.value[p]!;
  const y = visits[needs.actor[p]!]!;
  let fall = 0;
  for (let q = first; q < end; q++) {
    const share = needs.share[q]!;
    const others = alternatives[q]!;
    const worth = place[q]! < 0 ? 0 : y * beyond[needs.supplier[q]!]!;
    slopes.v[p]! += worth * irreplaceableShare(share, others);
    slopes.s[q]! += worth * v * slopeByShare(share, others);
    falls[q] = worth * v * slopeByAlternatives(share, others);
    slopes.k[q]! += fall;
    fall += falls[q]!;
  }
  slopes.o[p]! += fall;
  fall = 0;
  for (let q = end - 1; q >= first; q--) {
    slopes.k[q]! += fall;
    fall += falls[q]!;
  }
}

/**
 * Adds what need p does through the bloc, S and A being its share and its alternatives: a member counts in S with π
 * and in A with 1 − π, so that ∂/∂π_j = W_iC v (∂x/∂S s_ij − ∂x/∂A κ_ij).
 *
 * @param y W_iC, how often the walk goes on from the actor who has the need.
 * @see power-model.md §6.
 */
export function addBloc(model: IndexedModel, p: number, y: number, slopes: Slopes): void {
  const { needs, member, pi } = model;
  const { share, alternatives } = blocSupply(model, p, pi);
  const v = needs.value[p]!;
  const byShare = y * v * slopeByShare(share, alternatives);
  const byAlternatives = y * v * slopeByAlternatives(share, alternatives);
  slopes.v[p]! += y * irreplaceableShare(share, alternatives);
  slopes.o[p]! += byAlternatives;
  for (let q = needs.start[p]!; q < needs.start[p + 1]!; q++) {
    const j = needs.supplier[q]!;
    if (!member[j]) {
      slopes.k[q]! += byAlternatives;
      continue;
    }
    slopes.s[q]! += byShare * pi[j]!;
    slopes.k[q]! += byAlternatives * (1 - pi[j]!);
    slopes.pi[j]! += byShare * needs.share[q]! - byAlternatives * needs.capacity[q]!;
  }
}
