import type { Model } from '#lib/power/model.ts';
import { branchAndBound } from './branch-and-bound.ts';
import { enumeratePlans } from './enumerate-plans.ts';
import type { Plan, PlanMove, PlanOptions } from './plan.ts';
import { problemOf } from './problem.ts';

export type { Plan, PlanMove } from './plan.ts';

/** Up to this many moves every plan is looked at. */
const MOST_ENUMERATED = 18;
/** How often the model is computed at most when there are more: some seconds on a map of twenty actors. */
const MOST_COMPUTED = 50_000;

/**
 * The moves that together leave the highest balance within a budget of effort.
 *
 * What several moves add to a parameter is summed, then cut off at its range: 0 to 1, for k and o 0 or more. Moves that
 * together would make the values of an actor, or the shares of a need, sum above 1 (1e-9 allowed) are no plan: a team
 * has to say where the rest comes from. Adding to the participation of somebody outside the bloc makes a member of
 * weight 0. Doing nothing is a plan. Of plans that are equal within 1e-11 the cheaper is taken, then the one of fewer
 * moves, then the one whose moves come first.
 *
 * Up to 18 moves every plan is looked at. Beyond, or where `most` is too few for that, branch and bound: L is at most
 * L(S) + Σ [L(all) − L(all but e)] over the moves e that fit into the budget, the last in part, and G at least
 * G(S) − Σ what e can take from it, as long as the moves do not get into one another's way; those that do are counted
 * in with all they could do (see marginalsOf), which is never too little.
 *
 * @param moves   costs 0 or more in the unit of the budget, deltas in the unit of their parameter, finite.
 * @param options `requires` holds pairs of a move and what it needs. `most` is how often the model may be computed.
 * @returns       balance and bound in [0, 1], no units, the bound never below the balance of any allowed plan (1e-11);
 *                proved when nothing better exists.
 * @throws RangeError naming what is wrong with the moves (see checkMoves), a circle among prerequisites, or what is
 *   outside its domain in the model (see analyzeModel).
 * @see power-model.md §7. L is supermodular, so that greedy choice alone is no guarantee.
 */
export function planMoves(model: Model, moves: readonly PlanMove[], options: PlanOptions): Plan {
  const problem = problemOf(model, moves, options);
  const { most = Math.max(MOST_COMPUTED, 2 ** MOST_ENUMERATED) } = options;
  const count = moves.length;
  if (count <= MOST_ENUMERATED && most >= 2 ** count) return enumeratePlans(problem);
  return branchAndBound(problem, options.most ?? MOST_COMPUTED);
}
