/**
 * Numbers the strongly connected components of a directed graph: two nodes have the same number exactly when each
 * can be reached from the other. An arc between components leads to the lower number. O(n + m).
 *
 * @param out the nodes to which each node's arcs lead.
 * @see Tarjan 1972, with a stack of our own instead of calls, so that long chains are no problem.
 */
export function componentsOf(out: readonly (readonly number[])[]): Int32Array {
  const n = out.length;
  const component = new Int32Array(n).fill(-1);
  const order = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const next = new Int32Array(n);
  const open: number[] = [];
  let count = 0;
  let visited = 0;
  for (let root = 0; root < n; root++) {
    const path = order[root] === -1 ? [root] : [];
    while (path.length > 0) {
      const v = path.at(-1)!;
      if (order[v] === -1) {
        order[v] = low[v] = visited++;
        open.push(v);
      }
      const w = out[v]![next[v]!++];
      if (w !== undefined) {
        if (order[w] === -1) path.push(w);
        else if (component[w] === -1) low[v] = Math.min(low[v]!, order[w]!);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[v]!);
      if (low[v] !== order[v]) continue;
      for (let x = -1; x !== v; ) {
        x = open.pop()!;
        component[x] = count;
      }
      count++;
    }
  }
  return component;
}
