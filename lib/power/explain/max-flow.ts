import type { SparseMatrix } from '#lib/power/leverage/sparse.ts';

/** Arc 2p is edge p, arc 2p + 1 runs against it: what is left is what more could be pushed along an arc. */
export type Flow = {
  /** The arcs out of node i: first[i], then next[arc] until -1. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** Where an arc leads. */
  readonly head: Int32Array;
  readonly left: Float64Array;
  /** How much arrives at the goal. */
  value: number;
};

/** What is left of an edge counts as nothing below this part of its capacity: what rounding leaves behind. */
const TOLERANCE = 1e-12;

/** Whether anything more could be pushed along an arc, but for rounding. */
export const isOpen = ({ left }: Flow, arc: number): boolean =>
  left[arc]! > TOLERANCE * (left[arc]! + left[arc ^ 1]!);

/**
 * A largest flow from start to goal, by Dinic's algorithm: in each of at most n rounds, chains of fewest open
 * arcs are filled until none of that length is left.
 *
 * @param edges capacities of one unit, finite and 0 or more; nothing leads on from the goal.
 * @see Dinic (1970). Each chain fills an arc, so rounding cannot keep it from ending.
 */
export function maxFlow(edges: SparseMatrix, start: number, goal: number): Flow {
  const flow = emptyFlow(edges);
  for (;;) {
    const level = levels(flow, start, goal);
    if (level[goal]! < 0) return flow;
    fill(flow, level, start, goal);
  }
}

function emptyFlow({ rowStart, column, value }: SparseMatrix): Flow {
  const n = rowStart.length - 1;
  const first = new Int32Array(n).fill(-1);
  const next = new Int32Array(2 * column.length);
  const head = new Int32Array(2 * column.length);
  const left = new Float64Array(2 * column.length);
  const leave = (from: number, arc: number, to: number) => {
    head[arc] = to;
    next[arc] = first[from]!;
    first[from] = arc;
  };
  for (let i = 0; i < n; i++)
    for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++) {
      leave(i, 2 * p, column[p]!);
      leave(column[p]!, 2 * p + 1, i);
      left[2 * p] = value[p]!;
    }
  return { first, next, head, left, value: 0 };
}

/** Open arcs from the start to each node, at least; -1 for nodes beyond the goal and those nothing leads to. */
function levels(flow: Flow, start: number, goal: number): Int32Array {
  const level = new Int32Array(flow.first.length).fill(-1);
  level[start] = 0;
  const open = [start];
  for (const i of open) {
    if (i === goal) break;
    for (let arc = flow.first[i]!; arc >= 0; arc = flow.next[arc]!) {
      const k = flow.head[arc]!;
      if (level[k]! >= 0 || !isOpen(flow, arc)) continue;
      level[k] = level[i]! + 1;
      open.push(k);
    }
  }
  return level;
}

/** Pushes along chains that go up one level at each step until every one holds an arc that is not open. */
function fill(flow: Flow, level: Int32Array, start: number, goal: number): void {
  const { head, next, left } = flow;
  const tried = flow.first.slice();
  const chain: number[] = [];
  for (;;) {
    const last = chain.at(-1);
    const i = last === undefined ? start : head[last]!;
    if (i === goal) {
      const most = chain.reduce((least, arc) => Math.min(least, left[arc]!), Infinity);
      for (const arc of chain) {
        left[arc]! -= most;
        left[arc ^ 1]! += most;
      }
      flow.value += most;
      chain.length = chain.findIndex((arc) => !isOpen(flow, arc));
      continue;
    }
    const arc = tried[i]!;
    if (arc >= 0) {
      if (level[head[arc]!] === level[i]! + 1 && isOpen(flow, arc)) chain.push(arc);
      else tried[i] = next[arc]!;
    } else if (last === undefined) return;
    else {
      // A dead end: go back, and do not come here again.
      chain.pop();
      level[i] = -1;
    }
  }
}
