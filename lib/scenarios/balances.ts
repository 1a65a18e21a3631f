import { modelOfMap } from '#lib/map/model-of-map.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { type Answer, tryAnalyze } from '#lib/power/leverage/try-analyze.ts';
import { overfullRows } from '#lib/power/overfull.ts';
import { lastDay, mapUntil, withTried } from './apply.ts';
import { branchOf } from './branch.ts';
import type { Scenario } from './schema.ts';

/**
 * Where the campaign stands on a scenario's day without and with it, and nothing else: quick enough for a list.
 * Null where the scenario no longer fits the map.
 */
export function balancesOf(
  map: PowerMap,
  { onDate, changes, ...branch }: Pick<Scenario, 'onDate' | 'changes' | 'added' | 'removed'>,
): { before: Answer; after: Answer } | null {
  const base = mapUntil(map, onDate);
  const day = lastDay(base);
  const after = modelOfMap(withTried(branchOf(base, branch), changes, []), day);
  if (overfullRows(after).length > 0) return null;
  return { before: tryAnalyze(modelOfMap(base, day)), after: tryAnalyze(after) };
}
