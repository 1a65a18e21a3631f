import type { Share } from './attribute-day.ts';
import type { AttributedDay } from './attribute-series.ts';

/** Shares of several days added up, and what such sums are: not a measurement of cause. */
export type Bookkeeping<Key> = {
  kind: 'bookkeeping, not proof of cause';
  /** By falling size of the move of B, either way. */
  rows: (Share & {
    key: Key;
    /** How many causes were counted. */
    count: number;
  })[];
};

/**
 * How much of a period's change of L, G and B was recorded with each kind of work, strategy or the like.
 *
 * @param keyOf which row a cause counts for.
 * @param period the first and the last day that count, YYYY-MM-DD; the whole series when left out.
 * @returns differences, no units; a row may be negative, and rows may exceed the whole when others undo them. Over
 *   a period they sum to its change of L, G and B within 1e-11 for each day, except for days without shares.
 * @throws RangeError if the period ends before it begins.
 * @see power-model.md §9: attribution to roles and strategies is bookkeeping, not causal inference.
 */
export function bookkeeping<Cause, Key>(
  days: readonly AttributedDay<Cause>[],
  keyOf: (cause: Cause) => Key,
  period?: { from: string; to: string },
): Bookkeeping<Key> {
  if (period && period.to < period.from)
    throw new RangeError(`period ends on ${period.to}, expected ${period.from} or later`);
  const rows = new Map<Key, Bookkeeping<Key>['rows'][number]>();
  for (const { date, shares } of days) {
    if (period && (date < period.from || date > period.to)) continue;
    for (const { cause, leverage, counterLeverage, balance } of shares) {
      const key = keyOf(cause);
      const sum = rows.get(key) ?? { key, count: 0, leverage: 0, counterLeverage: 0, balance: 0 };
      sum.count += 1;
      sum.leverage += leverage;
      sum.counterLeverage += counterLeverage;
      sum.balance += balance;
      rows.set(key, sum);
    }
  }
  return {
    kind: 'bookkeeping, not proof of cause',
    rows: [...rows.values()].sort((a, b) => Math.abs(b.balance) - Math.abs(a.balance)),
  };
}
