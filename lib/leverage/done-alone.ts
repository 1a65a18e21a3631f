import { modelOfMap } from '#lib/map/model-of-map.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { tryAnalyze } from '#lib/power/leverage/try-analyze.ts';
import { dayBefore } from '#lib/power/roles/day-number.ts';
import { failureSignatures, type Snapshot } from '#lib/power/roles/failure-signatures.ts';
import { HALF_LIFE } from '#lib/power/roles/role-balance.ts';
import type { Work } from '#lib/power/roles/work.ts';

/** Kinds of work that look as if they had been done without the others since a day. */
export type DoneAlone = { since: string; works: Work[] };

/**
 * What the map became in the half-life of work that ends on a day, held against the three failures of §12.
 *
 * @param on YYYY-MM-DD.
 * @see failureSignatures
 */
export function doneAlone(
  map: Pick<PowerMap, 'actors' | 'changes' | 'happenings'>,
  on: string,
): DoneAlone {
  const since = dayBefore('on', on, HALF_LIFE);
  const snapshot = (date: string): Snapshot => {
    const model = modelOfMap(map, date);
    return { model, answer: tryAnalyze(model) };
  };
  return { since, works: failureSignatures(snapshot(since), snapshot(on)) };
}
