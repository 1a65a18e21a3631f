import { keyOf } from './key-of.ts';
import type { Model } from './model.ts';

/**
 * The model with every row that gives away more than there is brought down to 1 in proportion, as raw answers
 * are: v ← v / max(1, Σ_r v), s ← s / max(1, Σ_j s). Rows that sum to 1 or less stay exactly as they are.
 *
 * @returns a model whose rows sum to at most 1, within rounding; units and the other parameters unchanged.
 * @see power-model.md §1, Elicitation, and §8.
 */
export function rescaleRows(model: Model): Model {
  const values = totals(model.values, (row) => [keyOf(row.actor), row.v]);
  const shares = totals(model.supplies, (row) => [keyOf(row.to, row.resource), row.share]);
  return {
    ...model,
    values: model.values.map((row) => ({
      ...row,
      v: row.v / Math.max(1, values.get(keyOf(row.actor))!),
    })),
    supplies: model.supplies.map((row) => ({
      ...row,
      share: row.share / Math.max(1, shares.get(keyOf(row.to, row.resource))!),
    })),
  };
}

function totals<Row>(rows: readonly Row[], of: (row: Row) => [string, number]) {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const [key, amount] = of(row);
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return sums;
}
