import type { SparseMatrix } from '#lib/power/leverage/sparse.ts';
import type { Chains } from './chains.ts';
import { type Flow, isOpen, maxFlow } from './max-flow.ts';

/** Ties without which no chain is left, and how much they pass on together. */
export type MinCut = {
  /** The sum of d_ik τ_k of the edges, 0 or more, no units. Not comparable with L: flow does not fade along a path. */
  capacity: number;
  /** [dependent, supplier], in the order of their ids; the bloc is '*'. */
  edges: [from: string, to: string][];
};

/**
 * The smallest total transmission that must be severed so that nothing leads from the start to the goal any more:
 * capacities d_ik τ_k, and for the last step d_iC (for the pinch on us d_iT, and those of member m times
 * ω_m / Σω). Of several smallest cuts, the one nearest the goal.
 *
 * @returns capacity within 1e-11 of itself; no edges when nothing leads there. What is left of an edge counts as
 *          nothing below 1e-12 of its capacity, so that cuts within that of one another count as equally small.
 * @see power-model.md §5. Ford and Fulkerson (1956): no cut passes less than the largest flow, and this one as much.
 */
export function minCut({ ids, edges, start, goal }: Chains): MinCut {
  const flow = maxFlow(unnamedWide(edges, ids.length), start, goal);
  const beyond = leadsTo(flow, goal);
  const cut: MinCut = { capacity: 0, edges: [] };
  for (let i = 0; i < ids.length; i++) {
    if (beyond[i]) continue;
    for (let p = edges.rowStart[i]!; p < edges.rowStart[i + 1]!; p++)
      if (beyond[edges.column[p]!]) {
        cut.capacity += edges.value[p]!;
        cut.edges.push([ids[i]!, ids[edges.column[p]!]!]);
      }
  }
  cut.edges.sort(([a, b], [c, d]) => order(a, c) || order(b, d));
  return cut;
}
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The edges of a start without a name are no ties: wide enough never to be cut. */
function unnamedWide({ rowStart, column, value }: SparseMatrix, named: number): SparseMatrix {
  const from = rowStart[named] ?? value.length;
  return { rowStart, column, value: value.map((x, p) => (p >= from ? 2 : x)) };
}

/** 1 for each node from which some chain of open arcs leads to the goal. */
function leadsTo(flow: Flow, goal: number): Uint8Array {
  const leads = new Uint8Array(flow.first.length);
  leads[goal] = 1;
  const found = [goal];
  for (const k of found)
    for (let arc = flow.first[k]!; arc >= 0; arc = flow.next[arc]!) {
      const i = flow.head[arc]!;
      if (leads[i] || !isOpen(flow, arc ^ 1)) continue;
      leads[i] = 1;
      found.push(i);
    }
  return leads;
}
