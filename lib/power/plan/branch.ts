import { fractionalKnapsack } from './knapsack.ts';
import type { Marginals } from './marginals.ts';
import type { PlanMove } from './plan.ts';

/**
 * The plans that hold certain moves and may hold others: for all of them L is at most `leverage` and G at least
 * `counterLeverage`, but for what the open moves that are not tangled add and take (see marginalsOf).
 */
export type Branch = {
  readonly chosen: readonly number[];
  readonly open: readonly number[];
  /** The effort left for the open moves. */
  readonly left: number;
  readonly leverage: number;
  readonly counterLeverage: number;
};

/**
 * Whether some plan of a branch may leave a higher balance than β: B > β means (1 − β) L − β G > 0, in which a move is
 * worth at most (1 − β) of what it adds to L and β of what it takes from G, so a fractional knapsack over these says
 * how large it can get. With the two figures bounded each for itself this would be B ≤ L̄ / (L̄ + G_min).
 *
 * @param beta 0 to 1.
 * @see power-model.md §7.
 */
export function mayExceed(
  branch: Branch,
  beta: number,
  moves: readonly PlanMove[],
  { tangledL, tangledG, up, down }: Marginals,
): boolean {
  const { open, left, leverage, counterLeverage } = branch;
  let leastG = counterLeverage;
  const items = open.map((move) => {
    const more = tangledL[move] ? 0 : up[move]!;
    const less = tangledG[move] ? 0 : down[move]!;
    leastG -= less;
    return { cost: moves[move]!.cost, worth: (1 - beta) * more + beta * less };
  });
  // Where neither side holds anything the balance is ½, whatever L and G say.
  if (leastG <= 0 && beta < 0.5) return true;
  const least = (1 - beta) * leverage - beta * counterLeverage;
  return least + fractionalKnapsack(items, left) > 0;
}

/** No plan of a branch leaves a higher balance than this; 0 to 1, no units, within 1e-12 of the smallest such number. */
export function mostBalance(
  branch: Branch,
  moves: readonly PlanMove[],
  marginals: Marginals,
): number {
  if (mayExceed(branch, 1, moves, marginals)) return 1;
  let low = 0;
  let high = 1;
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (mayExceed(branch, middle, moves, marginals)) low = middle;
    else high = middle;
  }
  return high;
}
