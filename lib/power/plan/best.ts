import { type Plan, SAME_BALANCE } from './plan.ts';
import { costOf, type Problem } from './problem.ts';

/** The best plan among those looked at so far. */
export type Best = {
  /** Computes a plan and keeps it if it is better; its balance, or null where a row would sum above 1. */
  look(chosen: readonly number[]): number | null;
  /** The highest balance so far. */
  top(): number;
  cost(): number;
  chosen(): readonly number[];
  /** How often the model has been computed. */
  looks(): number;
  plan(bound?: number): Plan;
};

/**
 * Keeps the plan with the highest balance; of plans that are equal within 1e-11 the cheaper, then the one of fewer
 * moves, then the one whose moves were given earlier. Begins with doing nothing.
 */
export function bestOf(problem: Problem): Best {
  let chosen: readonly number[] = [];
  let cost = 0;
  let balance = 0;
  let top = 0;
  let looks = 0;
  const look = (plan: readonly number[]): number | null => {
    looks++;
    const sorted = plan.toSorted((a, b) => a - b);
    const figures = problem.figures(sorted);
    if (!figures) return null;
    const its = { chosen: sorted, cost: costOf(problem, sorted) };
    const better = figures.balance > top + SAME_BALANCE;
    const equal = !better && figures.balance >= top - SAME_BALANCE;
    if (better || (equal && comesBefore(its, { chosen, cost }))) {
      ({ chosen, cost } = its);
      balance = figures.balance;
    }
    top = Math.max(top, figures.balance);
    return figures.balance;
  };
  balance = top = look([])!;

  return {
    look,
    top: () => top,
    cost: () => cost,
    chosen: () => chosen,
    looks: () => looks,
    plan: (bound) => ({
      chosen: chosen.map((move) => problem.moves[move]!.id),
      cost,
      balance,
      bound: bound === undefined ? balance : Math.max(bound, balance),
      proved: bound === undefined,
    }),
  };
}

type Candidate = { chosen: readonly number[]; cost: number };

function comesBefore(one: Candidate, other: Candidate): boolean {
  if (one.cost !== other.cost) return one.cost < other.cost;
  if (one.chosen.length !== other.chosen.length) return one.chosen.length < other.chosen.length;
  const place = one.chosen.findIndex((move, n) => move !== other.chosen[n]);
  return place >= 0 && one.chosen[place]! < other.chosen[place]!;
}
