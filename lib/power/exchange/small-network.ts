import type { Neighbours } from './neighbours.ts';

/** The network of n nodes, at most 8, whose ties are the set bits of a number: for tests. */
export function smallNetwork(n: number, bits: number): Neighbours {
  const neighbours: number[][] = Array.from({ length: n }, () => []);
  let bit = 0;
  for (let j = 1; j < n; j++)
    for (let i = 0; i < j; i++)
      if ((bits >> bit++) & 1) {
        neighbours[i]!.push(j);
        neighbours[j]!.push(i);
      }
  return neighbours.map((near) => near.sort((a, b) => a - b));
}
