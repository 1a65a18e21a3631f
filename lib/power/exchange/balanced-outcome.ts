import { componentsOf } from './components.ts';
import { type Fraction, HALF, ONE, ZERO } from './fraction.ts';
import { maximumMatching, NOBODY } from './maximum-matching.ts';
import type { Neighbours } from './neighbours.ts';
import { tightenChains } from './tighten-chains.ts';
import { twoSidedMatching } from './two-sided-matching.ts';
import { unbalancedAt } from './unbalanced-at.ts';

export type BalancedOutcome =
  | {
      /** Whether there is this one balanced outcome, or a range of which this is the symmetric one. */
      kind: 'unique' | 'continuum';
      /** Who exchanges with whom, or NOBODY. */
      partner: Int32Array;
      /** γ: each node's part of the one unit that is divided on each tie. */
      shares: Fraction[];
    }
  | { kind: 'none'; reason: string };

/**
 * How one unit on every tie is divided when everybody exchanges at most once, nobody could do better with somebody
 * else (γ_u + γ_v ≥ 1 on ties) and partners gain equally over their next best options.
 *
 * Exact, without iteration. Whoever some largest matching leaves out gets 0 and their neighbours 1. All others are
 * paired, and stability is an order among them: γ_u ≥ γ_x whenever x's partner is a neighbour of u. Balance then says
 * that γ_u lies midway between the highest below it (or 0) and the lowest above it (or 1). Nodes that are each above
 * the other in a circle have one share, which balance leaves open: ½ if the circle holds both of a pair, else
 * anything between what is below and above it. So there is a continuum exactly when such a circle without its
 * partners exists; we then answer with ½ for it, the outcome that no symmetry of the network changes. All other
 * shares follow from these, one by one (see tightenChains).
 *
 * @returns shares as exact fractions in [0, 1], no units, checked against the definition before they are returned;
 *          or none, when a fractional matching beats every whole one: then no division is stable.
 * @throws Error if that check fails, which would be our mistake.
 * @see power-model.md §11. Rochford 1984; Kleinberg and Tardos 2008; Gallai 1964 and Edmonds 1965 for who is left out.
 */
export function balancedOutcome(neighbours: Neighbours): BalancedOutcome {
  const partner = maximumMatching(neighbours);
  const pairs = partner.filter((k) => k !== NOBODY).length / 2;
  const fractional = twoSidedMatching(neighbours).filter((k) => k !== NOBODY).length / 2;
  if (fractional > pairs) {
    const reason = `No division is stable: at most ${pairs} pairs can exchange at once, but shared exchanges would make ${fractional}, so somebody left out can always offer more.`;
    return { kind: 'none', reason };
  }

  const shares: (Fraction | undefined)[] = neighbours.map(() => undefined);
  fixLeftOut(neighbours, partner, shares);
  const below = neighbours.map((near, u) =>
    shares[u] ? [] : near.flatMap((w) => (w === partner[u] || shares[w] ? [] : [partner[w]!])),
  );
  const component = componentsOf(below);
  const size = new Int32Array(neighbours.length);
  for (const c of component) size[c]!++;
  let kind: 'unique' | 'continuum' = 'unique';
  for (const [u, c] of component.entries()) {
    if (size[c] === 1) continue;
    shares[u] = HALF;
    if (component[partner[u]!] !== c) kind = 'continuum';
  }
  const all = tightenChains(below, shares);

  const wrong = unbalancedAt(neighbours, partner, all);
  if (wrong !== null) throw new Error(`the outcome found is not balanced at node ${wrong}`);
  return { kind, partner, shares: all };
}

/** Whoever some largest matching leaves out gets nothing, and their neighbours, who can choose, everything. */
function fixLeftOut(
  neighbours: Neighbours,
  partner: Int32Array,
  shares: (Fraction | undefined)[],
): void {
  const queue = [...partner.keys()].filter((i) => partner[i] === NOBODY);
  for (const i of queue) shares[i] = ZERO;
  for (const i of queue) {
    for (const k of neighbours[i]!) {
      if (shares[k]) continue;
      shares[k] = ONE;
      const next = partner[k]!;
      shares[next] = ZERO;
      queue.push(next);
    }
  }
}
