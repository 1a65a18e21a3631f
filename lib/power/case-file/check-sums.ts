import { keyOf } from '#lib/power/key-of.ts';
import { SUM_TOLERANCE } from '#lib/power/overfull.ts';
import { byDay } from '#lib/power/time/series.ts';
import { isDay } from './is-day.ts';
import { below } from './json-path.ts';
import type { Report } from './problem.ts';
import { type Row, rowsOf, textsOf } from './rows.ts';

/** Every sum by whose it is ([actor] for values, [actor, resource] for shares), and its parts. */
type Sums = Map<string, Map<string, number>>;
/** A sum that a row of the file has just set a part of, and where. */
type Touched = { whose: string[]; at: string };

/** An actor's values, and the shares that meet one need, sum to at most 1 at the baseline and after every event. */
export function checkSums(file: unknown, report: Report): void {
  const sums: Sums = new Map();
  check(
    sums,
    [
      ...rowsOf(file, '$', 'values').map((row) => put(sums, row, ['actor'], ['resource'], 'v')),
      ...rowsOf(file, '$', 'supplies').map((row) =>
        put(sums, row, ['to', 'resource'], ['from'], 'share'),
      ),
    ],
    report,
  );

  const events = rowsOf(file, '$', 'events').flatMap((event) => {
    const [date] = textsOf(event, ['date']) ?? [];
    return date && isDay(date) ? [{ date, event }] : [];
  });
  for (const { event } of [...byDay(events).values()].flat()) {
    const touched = rowsOf(event.row, event.at, 'changes').map((change) => {
      if (change.row.set === 'v') return put(sums, change, ['actor'], ['resource'], 'to');
      if (change.row.set === 's') return put(sums, change, ['of', 'resource'], ['by'], 'to');
      return null;
    });
    check(sums, touched, report);
  }
}

/** Notes a part of a sum; answers which sum, or null when the row is not fit to count. */
function put(
  sums: Sums,
  row: Row,
  sum: string[],
  part: string[],
  key: 'v' | 'share' | 'to',
): Touched | null {
  const whose = textsOf(row, sum);
  const which = textsOf(row, part);
  const amount = row.row[key];
  if (!whose || !which || typeof amount !== 'number' || !(amount >= 0 && amount <= 1)) return null;
  const parts = sums.get(keyOf(...whose)) ?? new Map<string, number>();
  sums.set(keyOf(...whose), parts.set(keyOf(...which), amount));
  return { whose, at: below(row.at, key) };
}

/** Reports each sum above 1 once, at the last place that touched it. */
function check(sums: Sums, touched: (Touched | null)[], report: Report): void {
  const last = new Map<string, Touched>();
  for (const one of touched) if (one) last.set(keyOf(...one.whose), one);
  for (const [key, { whose, at }] of last) {
    const sum = [...(sums.get(key)?.values() ?? [])].reduce((a, b) => a + b, 0);
    if (sum <= 1 + SUM_TOLERANCE) continue;
    const [actor = '', resource] = whose.map((id) => JSON.stringify(id));
    // Twelve digits: enough to show what the tolerance of 1e-9 does not forgive.
    const values = { actor, sum: Number(sum.toPrecision(12)) };
    if (resource === undefined) report(at, 'values-above-one', values);
    else report(at, 'shares-above-one', { ...values, resource });
  }
}
