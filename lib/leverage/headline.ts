import type { LinePoint } from './steps.ts';

const hundredths = (share: number) => Math.round(share * 100);

/** Where the balance stands and where it came from, in whole points of 100 as they are shown. */
export type Headline = {
  balance: number;
  /** Up or down by so many points; 0 while the line is level. */
  change: number;
  /** From when it had stood where it then moved from; null is from the start. */
  since: string | null;
};

/**
 * The balance now against the level it had before it last visibly moved, and since when it had had that
 * level: what happened too long ago to be news, and what moved nothing, is left out.
 */
export function headlineOf(points: readonly LinePoint[]): Headline | null {
  const last = points.at(-1);
  if (!last) return null;
  const at = (index: number) => hundredths(points[index]!.balance);
  const now = hundredths(last.balance);
  let before = points.length - 1;
  while (before > 0 && at(before) === now) before--;
  let since = before;
  while (since > 0 && at(since - 1) === at(before)) since--;
  return { balance: last.balance, change: now - at(before), since: points[since]!.date };
}
