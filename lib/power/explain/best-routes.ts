import type { IndexedModel } from '#lib/power/index-model.ts';
import { leverage } from '#lib/power/leverage/leverage.ts';
import { type Chains, chainsToBloc } from './chains.ts';
import { type Search, searchTo } from './strongest-chain.ts';

/** A chain of pressure, and how much it carries. */
export type Route = {
  /** From the target to the bloc: [target, …, '*']; of the pinch on us: [member, …, target]. Nobody twice. */
  actors: string[];
  /** The product of its dependences and transmissions, 0 to 1, no units. */
  weight: number;
};

/** A chain as nodes, and where it left the chains that were found before it. */
type Found = { nodes: number[]; weight: number; left: number };

/**
 * The k chains without a repeated actor that carry most of the leverage: largest products of d_ik τ_k along
 * T, k₁, …, and d_iC at their end.
 *
 * @param count how many, a whole number from 1.
 * @returns  at most that many, the strongest first; each weight in (0, L], no units, within rounding (1e-15
 *           of itself for each step); together they carry at most L. Fewer when there are no more, or the rest
 *           carry less than the smallest number. Of equally strong ones, any.
 * @throws RangeError if count is not a whole number from 1, or there is no target.
 * @see power-model.md §5, Routes. Yen (1971) in Lawler's form (1972), over Dijkstra's algorithm.
 */
export function bestRoutes(
  model: IndexedModel,
  count: number,
  pressure = leverage(model),
): Route[] {
  return bestRoutesOf(chainsToBloc(model, pressure), count);
}

/** The same for chains of either direction. */
export function bestRoutesOf(chains: Chains, count: number): Route[] {
  if (!(Number.isInteger(count) && count >= 1))
    throw new RangeError(`count is ${count}, expected a whole number, 1 or more`);
  const search = searchTo(chains.edges, chains.goal);
  const nothing = new Uint8Array(chains.edges.rowStart.length - 1);
  const first = search(chains.start, nothing, new Set());
  const waiting = first ? [found(chains, first, 0)] : [];
  const best: Found[] = [];
  while (best.length < count) {
    const next = takeStrongest(waiting);
    if (!next) break;
    best.push(next);
    if (best.length < count) waiting.push(...branches(chains, search, next, best));
  }
  // Each is found as the strongest of what is left, up to rounding.
  best.sort((a, b) => b.weight - a.weight);
  return best.map(({ nodes, weight }) => ({
    actors: nodes.flatMap((i) => chains.ids[i] ?? []),
    weight,
  }));
}

/** From each of a chain's nodes on, the strongest chain that no found chain with the same beginning follows. */
function branches(chains: Chains, search: Search, { nodes, left }: Found, best: Found[]): Found[] {
  const blocked = new Uint8Array(chains.edges.rowStart.length - 1);
  const branched: Found[] = [];
  for (let at = 0; at + 1 < nodes.length; at++) {
    if (at >= left) {
      const same = best.filter((one) => nodes.every((i, j) => j > at || one.nodes[j] === i));
      const rest = search(nodes[at]!, blocked, new Set(same.map((one) => one.nodes[at + 1]!)));
      if (rest) branched.push(found(chains, [...nodes.slice(0, at), ...rest], at));
    }
    blocked[nodes[at]!] = 1;
  }
  return branched;
}

function found({ edges }: Chains, nodes: number[], left: number): Found {
  let weight = 1;
  for (let at = 0; at + 1 < nodes.length; at++) {
    let p = edges.rowStart[nodes[at]!]!;
    while (edges.column[p] !== nodes[at + 1]) p++;
    weight *= edges.value[p]!;
  }
  return { nodes, weight, left };
}

function takeStrongest(waiting: Found[]): Found | undefined {
  const weights = waiting.map(({ weight }) => weight);
  const at = weights.indexOf(weights.reduce((most, weight) => Math.max(most, weight), 0));
  return at < 0 ? undefined : waiting.splice(at, 1)[0];
}
