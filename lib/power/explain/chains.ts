import type { IndexedModel } from '#lib/power/index-model.ts';
import { counterPressure } from '#lib/power/leverage/counter-leverage.ts';
import { leverage } from '#lib/power/leverage/leverage.ts';
import type { Pressure } from '#lib/power/leverage/pressure.ts';
import type { SparseMatrix } from '#lib/power/leverage/sparse.ts';
import { BLOC } from '#lib/power/model.ts';

/**
 * All chains of pressure of one direction as a network with one start and one goal: the nodes are the actors in
 * their order and then the goal. Where chains start at several actors there is one more node before them, without
 * a name. Nothing leads back to where chains start.
 */
export type Chains = {
  readonly ids: readonly string[];
  readonly start: number;
  readonly goal: number;
  /** What passes from node to node, in (0, 1], no units; the product along a chain is its weight. */
  readonly edges: SparseMatrix;
  /** The part of the chains that starts at each actor; sums to 1. */
  readonly starts: Float64Array;
  readonly pressure: Pressure;
};

/** The chains of leverage: from the target over d_ik τ_k, the last step d_iC. See power-model.md §4. */
export function chainsToBloc(model: IndexedModel, pressure = leverage(model)): Chains {
  const { ids, target } = model;
  const starts = new Float64Array(ids.length);
  if (target < 0) throw new RangeError('target is null, expected the id of an actor');
  starts[target] = 1;
  const [start, goal] = [target, ids.length];
  return { ids: [...ids, BLOC], start, goal, edges: edgesOf(pressure, starts), starts, pressure };
}

/**
 * The chains of counter-leverage: from the members in proportion to ω over d_ik τ'_k, the last step d_iT. The
 * edges of member m are ω_m / Σω times its dependences, so that the weights of all chains sum to G.
 *
 * @throws RangeError if there is no target or no member has a positive weight.
 */
export function chainsToTarget(model: IndexedModel, pressure = counterPressure(model)): Chains {
  const { ids, target, weight } = model;
  if (target < 0) throw new RangeError('target is null, expected the id of an actor');
  const heaviest = weight.reduce((most, w) => Math.max(most, w), 0);
  if (!(heaviest > 0))
    throw new RangeError(`largest weight of a member is ${heaviest}, expected more than 0`);
  // Relative to the heaviest, so that huge weights do not overflow.
  const sum = weight.reduce((all, w) => all + w / heaviest, 0);
  const starts = weight.map((w) => w / heaviest / sum);
  const goal = ids.length;
  const edges = edgesOf(pressure, starts, true);
  return { ids: [...ids, ids[target]!], start: goal + 1, goal, edges, starts, pressure };
}

/** Rows of B with c as the last column, entries of the same place added up; nothing leads on from the goal. */
function edgesOf({ passed, direct }: Pressure, starts: Float64Array, several = false) {
  const n = direct.length;
  const most = passed.value.length + 2 * n;
  const edges: SparseMatrix = {
    ...{ rowStart: new Int32Array(n + (several ? 3 : 2)), column: new Int32Array(most) },
    value: new Float64Array(most),
  };
  const { rowStart, column, value } = edges;
  const placed = new Int32Array(n + 1).fill(-1);
  let end = 0;
  const add = (row: number, k: number, factor: number) => {
    if (factor === 0) return;
    const known = placed[k]! >= rowStart[row]!;
    if (!known) {
      placed[k] = end;
      column[end++] = k;
    }
    const at = placed[k]!;
    value[at] = Math.min(1, (known ? value[at]! : 0) + factor);
  };
  for (let i = 0; i < n; i++) {
    const part = several && starts[i]! > 0 ? starts[i]! : 1;
    for (let p = passed.rowStart[i]!; p < passed.rowStart[i + 1]!; p++)
      add(i, passed.column[p]!, part * passed.value[p]!);
    add(i, n, part * direct[i]!);
    rowStart[i + 1] = end;
  }
  rowStart[n + 1] = end;
  if (several) {
    for (let m = 0; m < n; m++) if (starts[m]! > 0) add(n + 1, m, 1);
    rowStart[n + 2] = end;
  }
  return { rowStart, column: column.subarray(0, end), value: value.subarray(0, end) };
}
