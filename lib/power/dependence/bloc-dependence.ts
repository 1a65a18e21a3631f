import type { IndexedModel } from '#lib/power/index-model.ts';
import { irreplaceableShare } from './irreplaceable-share.ts';

/** How the bloc stands towards one need: S, and A when it acts as one supplier. */
export type BlocSupply = { share: number; alternatives: number };

/**
 * The campaign as one supplier of need p: S = Σ_{j∈C} π_j s_ij(r), and
 * A = o_i(r) + Σ_{k∉C} κ_ik(r) + Σ_{j∈C} (1 − π_j) κ_ij(r).
 *
 * @param pi participation of each actor, 0 to 1; read for members only.
 * @returns  S in [0, 1] and A, 0 or more, no units.
 * @see power-model.md §0.5. Members who act together are not one another's substitutes.
 */
export function blocSupply(model: IndexedModel, p: number, pi: Float64Array): BlocSupply {
  const { needs, member } = model;
  let share = 0;
  let alternatives = needs.outside[p]!;
  for (let q = needs.start[p]!; q < needs.start[p + 1]!; q++) {
    const j = needs.supplier[q]!;
    const acting = member[j] ? pi[j]! : 0;
    share += acting * needs.share[q]!;
    if (acting < 1) alternatives += (1 - acting) * needs.capacity[q]!;
  }
  return { share: Math.min(share, 1), alternatives: Math.min(alternatives, Number.MAX_VALUE) };
}

/**
 * Dependence of one actor outside the campaign on the campaign: d_iC = Σ_r v_i(r) S²/(S + A).
 *
 * @returns c_i in [0, 1], no units; 0 for members.
 * @see power-model.md §0.5 and §2, where x is shown to be superadditive in coalitions.
 */
export function dependenceOnBloc(model: IndexedModel, i: number, pi = model.pi): number {
  const { needs, member } = model;
  if (member[i]) return 0;
  let direct = 0;
  for (let p = needs.of[i]!; p < needs.of[i + 1]!; p++) {
    const { share, alternatives } = blocSupply(model, p, pi);
    direct += needs.value[p]! * irreplaceableShare(share, alternatives);
  }
  return Math.min(direct, 1);
}

/** The same of every actor: c, n numbers. */
export function blocDependence(model: IndexedModel, pi = model.pi): Float64Array {
  return Float64Array.from(model.ids, (_, i) => dependenceOnBloc(model, i, pi));
}
