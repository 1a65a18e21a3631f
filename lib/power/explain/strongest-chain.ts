import type { SparseMatrix } from '#lib/power/leverage/sparse.ts';
import { Heap } from './heap.ts';

/** Finds the strongest chain to the goal from a node, without some nodes and without some first steps. */
export type Search = (
  from: number,
  blocked: Uint8Array,
  closed: ReadonlySet<number>,
) => number[] | null;

/**
 * Prepares searches for strongest chains to one goal: Dijkstra's algorithm with products of factors up to 1 in
 * place of sums of lengths. One run backward from the goal gives how strong a chain can be from each node on;
 * guided by that, a search looks at little more than the chain it finds (A*).
 *
 * @param edges factors in (0, 1], no units; at most one for each pair of nodes.
 * @returns     a search that gives the nodes of a chain from `from` to the goal, nobody twice, whose product is
 *              largest (within rounding); null when there is none, or its product is too small for a number.
 */
export function searchTo(edges: SparseMatrix, goal: number): Search {
  const { rowStart, column, value } = edges;
  const n = rowStart.length - 1;
  const ahead = strongestAhead(edges, goal);
  return (from, blocked, closed) => {
    const weight = new Float64Array(n);
    const before = new Int32Array(n).fill(-1);
    const settled = new Uint8Array(n);
    const open = new Heap();
    weight[from] = 1;
    open.push(from, ahead[from]!);
    for (let i = open.pop(); i >= 0; i = open.pop()) {
      if (i === goal) return chainTo(goal, before);
      if (settled[i]) continue;
      settled[i] = 1;
      for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++) {
        const k = column[p]!;
        const arrives = weight[i]! * value[p]!;
        const hope = arrives * ahead[k]!;
        if (settled[k] || blocked[k] || arrives <= weight[k]! || hope === 0) continue;
        if (i === from && closed.has(k)) continue;
        weight[k] = arrives;
        before[k] = i;
        open.push(k, hope);
      }
    }
    return null;
  };
}

/** The product along the strongest chain from each node to the goal; 0 where there is none. */
function strongestAhead(edges: SparseMatrix, goal: number): Float64Array {
  const { rowStart, column, value } = transposed(edges);
  const n = rowStart.length - 1;
  const ahead = new Float64Array(n);
  const settled = new Uint8Array(n);
  const open = new Heap();
  ahead[goal] = 1;
  open.push(goal, 1);
  for (let k = open.pop(); k >= 0; k = open.pop()) {
    if (settled[k]) continue;
    settled[k] = 1;
    for (let p = rowStart[k]!; p < rowStart[k + 1]!; p++) {
      const arrives = value[p]! * ahead[k]!;
      if (arrives <= ahead[column[p]!]!) continue;
      ahead[column[p]!] = arrives;
      open.push(column[p]!, arrives);
    }
  }
  return ahead;
}

function transposed({ rowStart, column, value }: SparseMatrix): SparseMatrix {
  const n = rowStart.length - 1;
  const start = new Int32Array(n + 1);
  for (const k of column) start[k + 1]!++;
  for (let k = 0; k < n; k++) start[k + 1]! += start[k]!;
  const next = start.slice(0, n);
  const row = new Int32Array(column.length);
  const entry = new Float64Array(column.length);
  for (let i = 0; i < n; i++)
    for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++) {
      const at = next[column[p]!]!++;
      row[at] = i;
      entry[at] = value[p]!;
    }
  return { rowStart: start, column: row, value: entry };
}

function chainTo(goal: number, before: Int32Array): number[] {
  const chain = [];
  for (let i = goal; i >= 0; i = before[i]!) chain.push(i);
  return chain.reverse();
}
