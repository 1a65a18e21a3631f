import type { Attribution, MapHappening } from '#lib/map/schema.ts';
import { bookkeeping } from '#lib/power/time/bookkeeping.ts';
import { apportion } from './apportion.ts';

/** One row of the ledger: how much of the line's move was recorded with one kind of work, or one strategy. */
export type LedgerRow<Key> = {
  key: Key;
  /** How many happenings. */
  count: number;
  /** Whole points of 100, up or down. */
  points: number;
};

export type Ledger<Key> = { rows: LedgerRow<Key>[]; total: number };

/** What moved the balance by one side of the happenings, the largest move first; bookkeeping, not proof of cause. */
export function ledgerBy<Key>(
  attributions: readonly Attribution[],
  happenings: readonly MapHappening[],
  keyOf: (happening: MapHappening | null) => Key,
): Ledger<Key> {
  const byId = new Map(happenings.map((happening) => [happening.id, happening]));
  const days = attributions.map(({ date, method, happeningId, ...share }) => ({
    ...{ date, method },
    shares: [{ ...share, cause: (happeningId && byId.get(happeningId)) || null }],
  }));
  const { rows } = bookkeeping(days, keyOf);
  const total = Math.round(rows.reduce((sum, { balance }) => sum + balance, 0) * 100) + 0;
  const points = apportion(
    rows.map(({ balance }) => balance),
    total,
  );
  return { rows: rows.map(({ key, count }, at) => ({ key, count, points: points[at]! })), total };
}
