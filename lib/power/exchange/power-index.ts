import type { Neighbours } from './neighbours.ts';

const MOST_STEPS = 20_000_000;

/**
 * The graph-theoretic power index: GPI_i = Σ_k (−1)^(k−1) m_ik, where m_ik is how many paths of k ties can start at i
 * and share nobody else. Odd lengths are advantages (who could be exchanged with), even ones those of rivals.
 *
 * Searches all ways to choose the paths, which is exponential: trees and rings of some hundred nodes take a second,
 * and from 15 nodes on a tangled network may take for ever.
 *
 * @param steps how many steps the search may take over all nodes and lengths: 20 million, a second or two.
 * @returns whole numbers, n, no units; or null when the search would take more steps than that.
 * @see power-model.md §11. Markovsky, Willer and Patton 1988.
 */
export function powerIndex(neighbours: Neighbours, steps = MOST_STEPS): number[] | null {
  const budget = { steps };
  const index: number[] = [];
  for (const i of neighbours.keys()) {
    const longest = countReached(neighbours, i);
    let sum = 0;
    for (let length = 1; length <= longest; length++) {
      const paths = mostPaths(neighbours, i, length, budget);
      if (budget.steps < 0) return null;
      if (paths === 0) break;
      sum += length % 2 === 1 ? paths : -paths;
    }
    index.push(sum);
  }
  return index;
}

/** How many others a node is tied to, however indirectly. */
function countReached(neighbours: Neighbours, root: number): number {
  const reached = new Set([root]);
  for (const i of reached) for (const k of neighbours[i]!) reached.add(k);
  return reached.size - 1;
}

/** How many paths of so many ties can start at a node and share no other. */
function mostPaths(
  neighbours: Neighbours,
  root: number,
  length: number,
  budget: { steps: number },
): number {
  const used = new Uint8Array(neighbours.length);
  used[root] = 1;
  const starts = neighbours[root]!.filter((k) => extend(k, length - 1, () => true));
  // Nothing beats one path for every start, or paths for all who are there.
  const others = neighbours.length - 1;
  const bound = Math.min(starts.length, Math.floor(others / length));
  let most = 0;
  choose(0, 0);
  return most;

  /** Whether the best possible has been found, with so many paths chosen among the starts before this one. */
  function choose(next: number, chosen: number): boolean {
    most = Math.max(most, chosen);
    if (most === bound || budget.steps < 0) return true;
    const free = Math.floor((others - chosen * length) / length);
    if (chosen + Math.min(starts.length - next, free) <= most) return false;
    const start = starts[next]!;
    return (
      (!used[start] && extend(start, length - 1, () => choose(next + 1, chosen + 1))) ||
      choose(next + 1, chosen)
    );
  }

  /** Tries every path of so many more ties from a node over unused ones, until `then` is satisfied with one. */
  function extend(node: number, more: number, then: () => boolean): boolean {
    if (--budget.steps < 0) return true;
    used[node] = 1;
    const done =
      more === 0 ? then() : neighbours[node]!.some((k) => !used[k] && extend(k, more - 1, then));
    used[node] = 0;
    return done;
  }
}
