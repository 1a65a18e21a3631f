import type { Needs } from '#lib/power/index-needs.ts';
import { type SparseMatrix, scaledColumns } from '#lib/power/leverage/sparse.ts';
import { alternativesTo } from './alternatives.ts';
import { irreplaceableShare } from './irreplaceable-share.ts';

/** A dependence matrix that can be computed anew row by row. */
export type Dependences = {
  /** D, with a place for every pair of which one supplies the other, also where the dependence is 0. */
  readonly matrix: SparseMatrix;
  /** The place in the matrix to which each supply belongs; -1 for what an actor supplies to itself. */
  readonly place: Int32Array;
  /** A: what could replace each supplier, 0 or more. */
  readonly alternatives: Float64Array;
};

/**
 * Who depends on whom: d_ij = Σ_r v_i(r) x_ij(r), x = s²/(s + A). What an actor supplies to itself is an
 * alternative to every other supplier and no dependence.
 *
 * @returns D, n × n, no units, rows are the dependent; entries in (0, 1], each pair once, each row sums to at most
 *   Σ_r v_i(r). Emerson (1962): the power of j over i is d_ij.
 * @see power-model.md §2.
 */
export function dependenceMatrix(n: number, needs: Needs): SparseMatrix {
  return scaledColumns(dependencesOf(n, needs).matrix, new Float64Array(n).fill(1));
}

/** The same with what it takes to compute a row anew. */
export function dependencesOf(n: number, needs: Needs): Dependences {
  const { of, start, supplier } = needs;
  const rowStart = new Int32Array(n + 1);
  const column = new Int32Array(supplier.length);
  const place = new Int32Array(supplier.length).fill(-1);
  const last = new Int32Array(n).fill(-1);
  let count = 0;
  for (let i = 0; i < n; i++) {
    const first = count;
    for (let q = start[of[i]!]!; q < start[of[i + 1]!]!; q++) {
      const j = supplier[q]!;
      if (j === i) continue;
      if (last[j]! < first) {
        column[count] = j;
        last[j] = count++;
      }
      place[q] = last[j]!;
    }
    rowStart[i + 1] = count;
  }
  const matrix = { rowStart, column: column.slice(0, count), value: new Float64Array(count) };
  const found = { matrix, place, alternatives: new Float64Array(supplier.length) };
  for (let i = 0; i < n; i++) computeRow(needs, i, found);
  return found;
}

/** Computes what actor i depends on from its needs as they are now. */
export function computeRow(needs: Needs, i: number, dependences: Dependences): void {
  const { matrix, place, alternatives } = dependences;
  const { of, start, share } = needs;
  matrix.value.fill(0, matrix.rowStart[i]!, matrix.rowStart[i + 1]!);
  for (let p = of[i]!; p < of[i + 1]!; p++) {
    const v = needs.value[p]!;
    alternativesTo(needs, p, alternatives, start[p]!);
    for (let q = start[p]!; q < start[p + 1]!; q++)
      if (place[q]! >= 0)
        matrix.value[place[q]!]! += v * irreplaceableShare(share[q]!, alternatives[q]!);
  }
}
