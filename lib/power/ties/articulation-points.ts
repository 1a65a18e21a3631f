import type { Neighbours } from '#lib/power/exchange/neighbours.ts';

/**
 * For each node whether the network falls into more parts without it. O(n + m), exact.
 *
 * @see Hopcroft and Tarjan 1973, with a stack of our own, so that long chains are no problem.
 */
export function articulationPoints(neighbours: Neighbours): boolean[] {
  const n = neighbours.length;
  const cuts = neighbours.map(() => false);
  const order = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const next = new Int32Array(n);
  let visited = 0;
  for (let root = 0; root < n; root++) {
    const path = order[root] === -1 ? [root] : [];
    let branches = 0;
    while (path.length > 0) {
      const v = path.at(-1)!;
      if (order[v] === -1) order[v] = low[v] = visited++;
      const w = neighbours[v]![next[v]!++];
      if (w !== undefined) {
        if (order[w] === -1) {
          parent[w] = v;
          path.push(w);
        } else if (w !== parent[v]) low[v] = Math.min(low[v]!, order[w]!);
        continue;
      }
      path.pop();
      const above = parent[v]!;
      if (above === -1) continue;
      low[above] = Math.min(low[above]!, low[v]!);
      if (above === root) branches++;
      else if (low[v]! >= order[above]!) cuts[above] = true;
    }
    if (branches > 1) cuts[root] = true;
  }
  return cuts;
}
