import type { IndexedModel } from '#lib/power/index-model.ts';
import { leverage } from '#lib/power/leverage/leverage.ts';
import type { Pressure } from '#lib/power/leverage/pressure.ts';
import { BLOC } from '#lib/power/model.ts';

/** A chain from the target to the bloc, and how much of the target's stakes it carries. */
export type Route = {
  /** [target, …, '*'], nobody twice. */
  actors: string[];
  /** The product of its dependences and transmissions, 0 to L, no units. */
  weight: number;
};

/**
 * The single chain that carries most: the largest product of d_ik τ_k along T, k₁, …, and d_iC at its end.
 * Dijkstra's algorithm with products of factors up to 1 in place of sums of lengths.
 *
 * @returns the route, or null when nothing leads from the target to the bloc. Of equally strong ones, any.
 * @see power-model.md §5, Routes. Its weight is a lower bound on L.
 */
export function strongestRoute(model: IndexedModel, pressure = leverage(model)): Route | null {
  const { weight, from } = strongestTo(model, pressure);
  let last = -1;
  let strongest = 0;
  for (const [i, direct] of pressure.direct.entries())
    if (weight[i]! * direct > strongest) {
      strongest = weight[i]! * direct;
      last = i;
    }
  if (last < 0) return null;
  const actors = [BLOC];
  for (let i = last; i >= 0; i = from[i]!) actors.unshift(model.ids[i]!);
  return { actors, weight: strongest };
}

/** The strongest chain from the target to each actor: its weight, and whom it comes from (-1 at the start). */
function strongestTo({ target }: IndexedModel, { passed }: Pressure) {
  const n = passed.rowStart.length - 1;
  const weight = new Float64Array(n);
  const from = new Int32Array(n).fill(-1);
  const settled = new Uint8Array(n);
  if (target >= 0) weight[target] = 1;
  for (;;) {
    let i = -1;
    for (let k = 0; k < n; k++)
      if (!settled[k] && weight[k]! > 0 && (i < 0 || weight[k]! > weight[i]!)) i = k;
    if (i < 0) return { weight, from };
    settled[i] = 1;
    for (const [k, factor] of rowOf(passed, i))
      if (!settled[k] && weight[i]! * factor > weight[k]!) {
        weight[k] = weight[i]! * factor;
        from[k] = i;
      }
  }
}

/** A row's entries with those of the same column added up. */
function rowOf({ rowStart, column, value }: Pressure['passed'], i: number): Map<number, number> {
  const row = new Map<number, number>();
  for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++)
    row.set(column[p]!, Math.min(1, (row.get(column[p]!) ?? 0) + value[p]!));
  return row;
}
