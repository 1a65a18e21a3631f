import type { Neighbours } from './neighbours.ts';

/** No node. */
export const NOBODY = -1;

/**
 * A matching with the most pairs: each node's partner, or NOBODY.
 *
 * Searches from each unmatched node for an alternating path to another, contracting the odd cycles met on the
 * way (Edmonds 1965, "Paths, trees, and flowers"). At most n searches of O(n·m) steps; exact.
 */
export function maximumMatching(neighbours: Neighbours): Int32Array {
  const partner = new Int32Array(neighbours.length).fill(NOBODY);
  // Most pairs cost nothing to find, when those with the fewest neighbours choose first.
  const rank = neighbours.map((near) => near.length);
  const byRank = (a: number, b: number) => rank[a]! - rank[b]!;
  for (const i of [...neighbours.keys()].sort(byRank)) {
    const free = neighbours[i]!.filter((k) => partner[k] === NOBODY).sort(byRank)[0];
    if (partner[i] !== NOBODY || free === undefined) continue;
    partner[i] = free;
    partner[free] = i;
  }
  for (const i of partner.keys()) if (partner[i] === NOBODY) lengthen(neighbours, partner, i);
  return partner;
}

/** Pairs a root too, if an alternating path leads from it to another unmatched node. */
function lengthen(neighbours: Neighbours, partner: Int32Array, root: number): void {
  const n = neighbours.length;
  /** Whence a node at odd distance was reached. */
  const parent = new Int32Array(n).fill(NOBODY);
  /** The node that stands for the odd cycle that holds a node. */
  const base = Int32Array.from({ length: n }, (_, i) => i);
  const even = new Uint8Array(n);
  const queue = [root];
  even[root] = 1;

  for (const v of queue) {
    for (const w of neighbours[v]!) {
      if (base[v] === base[w] || partner[v] === w) continue;
      if (even[w]) {
        contract(v, w);
      } else if (parent[w] === NOBODY) {
        parent[w] = v;
        const next = partner[w]!;
        if (next === NOBODY) {
          turn(w);
          return;
        }
        even[next] = 1;
        queue.push(next);
      }
    }
  }

  /** Swaps matched and unmatched along the path back from an unmatched node. */
  function turn(end: number): void {
    for (let w = end; w !== NOBODY; ) {
      const v = parent[w]!;
      const before = partner[v]!;
      partner[w] = v;
      partner[v] = w;
      w = before;
    }
  }

  /** Makes one even node of the odd cycle that the tie v–w closes. */
  function contract(v: number, w: number): void {
    const top = commonBase(v, w);
    const inside = new Uint8Array(n);
    for (const [from, to] of [
      [v, w],
      [w, v],
    ] as const) {
      let child = to;
      for (let x = from; base[x] !== top; x = parent[partner[x]!]!) {
        inside[base[x]!] = 1;
        inside[base[partner[x]!]!] = 1;
        parent[x] = child;
        child = partner[x]!;
      }
    }
    for (let i = 0; i < n; i++) {
      if (!inside[base[i]!]) continue;
      base[i] = top;
      if (even[i]) continue;
      even[i] = 1;
      queue.push(i);
    }
  }

  function commonBase(v: number, w: number): number {
    const seen = new Uint8Array(n);
    for (let x = base[v]!; ; x = base[parent[partner[x]!]!]!) {
      seen[x] = 1;
      if (x === root || partner[x] === NOBODY) break;
    }
    let x = base[w]!;
    while (!seen[x]) x = base[parent[partner[x]!]!]!;
    return x;
  }
}
