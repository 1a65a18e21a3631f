/** Something to take, whole or in part: what it costs and what it is worth. Both 0 or more. */
export type Item = { cost: number; worth: number };

/**
 * The most that items of at most this cost are worth together when the last may be taken in part, which is never less
 * than when it may not (Dantzig 1957).
 *
 * @param budget 0 or more, in the unit of the costs.
 * @returns      0 or more, in the unit of worth.
 */
export function fractionalKnapsack(items: readonly Item[], budget: number): number {
  const densest = items
    .filter((item) => item.worth > 0)
    .sort((a, b) => b.worth * a.cost - a.worth * b.cost);
  let left = budget;
  let worth = 0;
  for (const item of densest) {
    if (item.cost > left) return worth + item.worth * (left / item.cost);
    left -= item.cost;
    worth += item.worth;
  }
  return worth;
}
