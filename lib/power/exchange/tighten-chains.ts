import {
  compare,
  type Fraction,
  larger,
  minus,
  ONE,
  over,
  plus,
  smaller,
  times,
  ZERO,
} from './fraction.ts';

/** The tightest way down to a node: the share it starts from, the nodes above that one, and their room. */
type Chain = { nodes: number[]; from: Fraction; step: Fraction };

/**
 * Gives every node without a share one midway between the highest share below it (or 0) and the lowest above (or 1).
 *
 * Takes the chain of open nodes, between two given shares, that leaves the least room per step, spaces it evenly, and
 * goes on with the rest: no later step is narrower, so no earlier one is disturbed. Each chain is found exactly, by
 * Dinkelbach's method over longest paths; at most n chains of a few searches of O(n + m) steps.
 *
 * @param below  the nodes that may not get more than each node; without a circle among open nodes.
 * @param shares those given already, which agree with `below`.
 * @returns      all shares, exact; the only ones with that property.
 * @see Kleinberg and Tardos 2008, who space chains in the same order.
 */
export function tightenChains(
  below: readonly (readonly number[])[],
  shares: readonly (Fraction | undefined)[],
): Fraction[] {
  const all = [...shares];
  const above: number[][] = below.map(() => []);
  for (const [u, lower] of below.entries()) for (const x of lower) above[x]!.push(u);
  const given = (nodes: readonly number[]) => nodes.flatMap((x) => all[x] ?? []);

  for (let open = risingOrder(below, above, shares); open.length > 0; ) {
    const floor = new Map(open.map((u) => [u, given(below[u]!).reduce(larger, ZERO)]));
    const roof = new Map(open.map((u) => [u, given(above[u]!).reduce(smaller, ONE)]));
    const chain = tightest(open, below, floor, roof);
    for (const [i, u] of chain.nodes.entries()) all[u] = plus(chain.from, times(chain.step, i + 1));
    open = open.filter((u) => !all[u]);
  }
  return all.map((share) => share ?? ZERO);
}

/** The chain with the least room per step. */
function tightest(
  open: readonly number[],
  below: readonly (readonly number[])[],
  floor: ReadonlyMap<number, Fraction>,
  roof: ReadonlyMap<number, Fraction>,
): Chain {
  let best: Chain = { nodes: [], from: ZERO, step: ONE };
  for (;;) {
    // With steps of that width, how high each node would stand; the chain that overshoots its roof most is tighter.
    const height = new Map<number, Fraction>();
    const previous = new Map<number, number>();
    let top = -1;
    let overshoot = ZERO;
    for (const u of open) {
      let under = floor.get(u)!;
      for (const x of below[u]!) {
        const high = height.get(x);
        if (!high || compare(high, under) <= 0) continue;
        under = high;
        previous.set(u, x);
      }
      const high = plus(under, best.step);
      height.set(u, high);
      const excess = minus(plus(high, best.step), roof.get(u)!);
      if (compare(excess, overshoot) <= 0) continue;
      overshoot = excess;
      top = u;
    }
    if (top === -1) return best;
    const nodes = [top];
    for (let x = previous.get(top); x !== undefined; x = previous.get(x)) nodes.unshift(x);
    const from = floor.get(nodes[0]!)!;
    best = { nodes, from, step: over(minus(roof.get(top)!, from), nodes.length + 1) };
  }
}

/** The nodes without a share, each after those below it. */
function risingOrder(
  below: readonly (readonly number[])[],
  above: readonly (readonly number[])[],
  shares: readonly (Fraction | undefined)[],
): number[] {
  const waiting = below.map((lower) => lower.filter((x) => !shares[x]).length);
  const order = [...below.keys()].filter((u) => !shares[u] && waiting[u] === 0);
  for (const x of order)
    for (const u of above[x]!) if (!shares[u] && --waiting[u]! === 0) order.push(u);
  return order;
}
