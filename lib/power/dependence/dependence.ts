import type { Needs } from '#lib/power/index-needs.ts';
import { type SparseMatrix, sparse } from '#lib/power/leverage/sparse.ts';
import { alternativesTo } from './alternatives.ts';
import { irreplaceableShare } from './irreplaceable-share.ts';

/**
 * Who depends on whom: d_ij = Σ_r v_i(r) x_ij(r), x = s²/(s + A). What an actor supplies to itself is an
 * alternative to every other supplier and no dependence.
 *
 * @returns D, n × n, no units, rows are the dependent; entries in [0, 1], each row sums to at most Σ_r v_i(r).
 *   Emerson (1962): the power of j over i is d_ij. An entry of several resources is stored in several parts.
 * @see power-model.md §2.
 */
export function dependenceMatrix(n: number, needs: Needs): SparseMatrix {
  const entries: [number, number, number][] = [];
  for (let p = 0; p < needs.actor.length; p++) {
    const i = needs.actor[p]!;
    const v = needs.value[p]!;
    if (v === 0) continue;
    const others = alternativesTo(needs, p);
    for (let q = needs.start[p]!; q < needs.start[p + 1]!; q++) {
      const j = needs.supplier[q]!;
      const s = needs.share[q]!;
      if (j !== i && s > 0)
        entries.push([i, j, v * irreplaceableShare(s, others[q - needs.start[p]!]!)]);
    }
  }
  return sparse(n, entries);
}
