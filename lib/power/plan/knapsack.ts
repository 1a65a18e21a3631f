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
  // Compared by quotients: products of two tiny numbers are 0 and would call any two items alike.
  const priced: (Item & { density: number })[] = [];
  let worth = 0;
  for (const item of items) {
    if (item.worth <= 0) continue;
    const density = item.worth / item.cost;
    if (density < Number.POSITIVE_INFINITY) priced.push({ ...item, density });
    // It costs nothing, or so little that its density is beyond all numbers.
    else worth += item.worth;
  }
  let left = budget;
  for (const item of priced.sort((a, b) => b.density - a.density)) {
    if (item.cost > left) return worth + item.worth * (left / item.cost);
    left -= item.cost;
    worth += item.worth;
  }
  return worth;
}
