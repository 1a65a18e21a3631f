import { bestOf } from './best.ts';
import { boundOf } from './bound.ts';
import { type Branch, mayExceed, mostBalance } from './branch.ts';
import { improve } from './improve.ts';
import { inOrder } from './in-order.ts';
import type { Marginals } from './marginals.ts';
import { type Plan, SAME_BALANCE } from './plan.ts';
import { costOf, mayJoin, type Problem } from './problem.ts';

/** A look at a plan and the bound of the branch that it begins. */
const STEP = 2;

/**
 * Looks at plans depth first, the most promising moves first, and leaves out the branches that cannot hold a better
 * one. Begins with the best that improve finds.
 *
 * @param most how often the model may be computed; where that ends the search, the bound is the highest of the branches
 *             left out, and `proved` is false.
 * @see power-model.md §7.
 */
export function branchAndBound(problem: Problem, most: number): Plan {
  const { moves, required } = problem;
  const best = bestOf(problem);
  if (most < moves.length + 5) {
    improve(problem, best, [...moves.keys()], most);
    return best.plan(1);
  }
  const bound = boundOf(problem);
  const { marginals, everything } = bound;
  const spent = () => best.looks() + bound.solves();
  const worth = (move: number) => {
    if (marginals.tangledL[move] || marginals.tangledG[move]) return Infinity;
    const beta = best.top();
    return ((1 - beta) * marginals.up[move]! + beta * marginals.down[move]!) / moves[move]!.cost;
  };
  const ranks = moves.map((_, move) => -worth(move) || 0);
  const ids = moves.map(({ id }) => id);
  const order = inOrder(ids, required, (move) => ranks[move]!);
  improve(problem, best, order, (most - bound.solves()) / 3);

  let cutOff = false;
  let leftOut = 0;
  const matters = (branch: Branch): boolean => {
    if (!mayExceed(branch, Math.max(0, best.top() - SAME_BALANCE), moves, marginals)) return false;
    const dearer = costOf(problem, branch.chosen) > best.cost();
    const beyond = Math.min(1, best.top() + SAME_BALANCE);
    return !dearer || mayExceed(branch, beyond, moves, marginals);
  };
  const look = (branch: Branch): void => {
    const { chosen, left } = branch;
    const [move, ...rest] = branch.open;
    if (move === undefined || !matters(branch)) return;
    if (spent() + STEP > most) {
      cutOff = true;
      leftOut = Math.max(leftOut, mostBalance(branch, moves, marginals));
      return;
    }
    if (mayJoin(problem, move, chosen)) {
      const more = [...chosen, move];
      best.look(more);
      const leftThen = left - moves[move]!.cost;
      const open = rest.filter(
        (one) => moves[one]!.cost <= leftThen && !problem.excluded[move]!.has(one),
      );
      look(bound.branch(more, open, leftThen));
    }
    // Without it: the same figures, unless it was counted into them.
    const open = rest.filter((one) => !required[one]!.includes(move));
    const counted = marginals.tangledL[move] || marginals.tangledG[move];
    look(counted && spent() < most ? bound.branch(chosen, open, left) : { ...branch, open });
  };
  const open = order.filter((move) => !isUseless(problem, marginals, move));
  look(bound.branch([], open, problem.budget));
  return best.plan(cutOff ? Math.min(everything, leftOut) : undefined);
}

/** A move that can neither add to L, take from G, nor make room for another: no best plan holds it. */
function isUseless({ required, touched }: Problem, marginals: Marginals, move: number): boolean {
  const { tangledL, tangledG, up, down } = marginals;
  return (
    !tangledL[move] &&
    !tangledG[move] &&
    up[move] === 0 &&
    down[move] === 0 &&
    !required.some((needed) => needed.includes(move)) &&
    !touched.deltas[move]!.some(
      ({ at, delta }) => delta < 0 && /^[vs]$/.test(touched.touches[at]!.parameter.kind),
    )
  );
}
