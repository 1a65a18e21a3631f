import { keyOf } from './key-of.ts';
import type { Model } from './model.ts';

/** Sums may exceed 1 by this much, so that ten times .1 is not refused. */
export const SUM_TOLERANCE = 1e-9;

/** A row that gives away more than there is: an actor's values, or the shares that meet one need. */
export type Overfull =
  | { row: 'values'; actor: string; sum: number }
  | { row: 'shares'; actor: string; resource: string; sum: number };

/** The rows of a model that sum above 1 (1e-9 allowed): what a change must be refused for. */
export function overfullRows(model: Pick<Model, 'values' | 'supplies'>): Overfull[] {
  const rows = new Map<string, Overfull>();
  const add = (key: string, empty: Overfull, amount: number) => {
    const row = rows.get(key) ?? empty;
    row.sum += amount;
    rows.set(key, row);
  };
  for (const { actor, v } of model.values) add(keyOf(actor), { row: 'values', actor, sum: 0 }, v);
  for (const { to: actor, resource, share } of model.supplies)
    add(keyOf(actor, resource), { row: 'shares', actor, resource, sum: 0 }, share);
  return [...rows.values()].filter((row) => row.sum > 1 + SUM_TOLERANCE);
}
