/**
 * Betweenness of every node: for each ordered pair of others, the part of the shortest chains of ties from the one to
 * the other that pass through the node; no units, not normalised. In an undirected network each pair counts twice.
 *
 * Brandes' accumulation, with counts of chains as doubles. (That of graphology-metrics 2.4.2 counts in 32 bits and so
 * is wrong in a grid of 40 × 40, and it loses a node's ties in a network of exactly 256.)
 *
 * @param out the nodes to which each node's ties lead. O(n·m) steps.
 * @returns   n numbers, within 1e-12 in proportion.
 * @throws RangeError if there are more shortest chains between two nodes than a double can hold, some 1e308.
 * @see Freeman 1977; Brandes 2001.
 */
export function betweenness(out: readonly Int32Array[]): Float64Array {
  const n = out.length;
  const between = new Float64Array(n);
  const distance = new Int32Array(n);
  const chains = new Float64Array(n);
  const share = new Float64Array(n);
  const queue = new Int32Array(n);
  for (let source = 0; source < n; source++) {
    distance.fill(-1);
    chains.fill(0);
    share.fill(0);
    distance[source] = 0;
    chains[source] = 1;
    queue[0] = source;
    let reached = 1;
    for (let head = 0; head < reached; head++) {
      const v = queue[head]!;
      const near = out[v]!;
      const step = distance[v]! + 1;
      for (let p = 0; p < near.length; p++) {
        const w = near[p]!;
        if (distance[w] === -1) {
          distance[w] = step;
          queue[reached++] = w;
        }
        if (distance[w] === step) chains[w]! += chains[v]!;
      }
    }
    // From the farthest back: each node passes its share on to those from which it is reached.
    for (let last = reached - 1; last > 0; last--) {
      const v = queue[last]!;
      if (chains[v] === Infinity)
        throw new RangeError('shortest chains between two nodes are 1e308 or more, expected fewer');
      const near = out[v]!;
      const step = distance[v]! + 1;
      let sum = 0;
      for (let p = 0; p < near.length; p++) {
        const w = near[p]!;
        if (distance[w] === step) sum += (chains[v]! / chains[w]!) * (1 + share[w]!);
      }
      share[v] = sum;
      between[v]! += sum;
    }
  }
  return between;
}
