import type { Chains } from './chains.ts';

/**
 * The go-betweens on every chain from the start to the goal: the dominators of the goal, without either end.
 *
 * Along any one chain, a node is on every chain just when nothing before it leads past it. Each edge is looked
 * at once, so this costs O(n + m).
 *
 * @returns from the goal's side upward to the start; empty when some chain needs no go-between, or there is none.
 * @see power-model.md §5, Chokepoints, structural. The same answer as a dominator tree (Lengauer and Tarjan
 *   1979) gives for this one pair of nodes.
 */
export function dominators(chains: Chains): string[] {
  const { rowStart, column } = chains.edges;
  const chain = someChain(chains);
  const place = new Int32Array(rowStart.length - 1).fill(-1);
  for (const [at, i] of chain.entries()) place[i] = at;

  const seen = new Uint8Array(place.length);
  let furthest = 0;
  const lookBeyond = (from: number) => {
    const open = [from];
    for (let i = open.pop(); i !== undefined; i = open.pop())
      for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++) {
        const k = column[p]!;
        furthest = Math.max(furthest, place[k]!);
        if (place[k]! >= 0 || seen[k]) continue;
        seen[k] = 1;
        open.push(k);
      }
  };
  const between: string[] = [];
  for (const [at, i] of chain.entries()) {
    if (i === chains.goal) break;
    if (furthest === at && at > 0 && !chains.starts[i]) between.unshift(chains.ids[i]!);
    lookBeyond(i);
  }
  return between;
}

/** A chain of fewest steps from the start to the goal; empty when there is none. */
function someChain({ edges, start, goal }: Chains): number[] {
  const { rowStart, column } = edges;
  const before = new Int32Array(rowStart.length - 1).fill(-1);
  const open = [start];
  for (const i of open)
    for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++) {
      const k = column[p]!;
      if (before[k]! >= 0) continue;
      before[k] = i;
      open.push(k);
    }
  if (before[goal]! < 0) return [];
  const chain = [goal];
  for (let i = goal; i !== start; i = before[i]!) chain.push(before[i]!);
  return chain.reverse();
}
