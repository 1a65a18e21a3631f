import { engineOf } from '#lib/power/engine/engine.ts';
import { tryAnalyze } from '#lib/power/leverage/try-analyze.ts';
import { parameterOf } from '#lib/power/parameter.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import { variancesOf } from '#lib/power/uncertainty/variances-of.ts';
import { doubtOfMap } from './doubt-of-map.ts';
import { ageOf, freshness } from './freshness.ts';
import { modelOfMap, powerChanges } from './model-of-map.ts';
import type { MapChange, PowerMap } from './schema.ts';

/** An assessment that holds and has lost half its freshness or more. */
export type Stale = {
  change: MapChange;
  /** Days since somebody judged it so. */
  age: number;
  /** 0 to 0.5, no units. */
  fresh: number;
  /** How far the balance may be off because of it alone: a standard deviation, no units; 0 where none is computed. */
  effect: number;
};

/**
 * The assessments to look at again: those that hold on a day and are at least one half-life old, those that matter
 * most first: by how stale they are times how far the balance may be off because of them. Then the oldest.
 *
 * @param today YYYY-MM-DD. @param halfLife days, 30 to 3650.
 * @see power-model.md §8, value of information.
 */
export function toReview(map: PowerMap, today: string, halfLife: number): Stale[] {
  const effectOf = effects(map, today);
  return staleOf(map, today, halfLife)
    .map((change): Stale => {
      const age = ageOf(change, today);
      return { change, age, fresh: freshness(age, halfLife), effect: effectOf(change) };
    })
    .sort((a, b) => (1 - b.fresh) * b.effect - (1 - a.fresh) * a.effect || b.age - a.age);
}

/** The same assessments, unsorted and without what they do to the balance, which takes a while on a large map. */
export const staleOf = (map: PowerMap, today: string, halfLife: number): MapChange[] =>
  holding(map, today).filter((change) => freshness(ageOf(change, today), halfLife) <= 0.5);

/** The last change of each parameter that holds on a day; an earlier tau under a later position does not. */
function holding({ changes }: PowerMap, today: string): MapChange[] {
  const last = new Map<string, MapChange>();
  for (const change of changes)
    if (change.effectiveOn === null || change.effectiveOn <= today)
      for (const set of powerChanges(change)) last.set(nameOf(parameterOf(set)), change);
  return [...new Set(last.values())];
}

function effects(map: PowerMap, today: string): (change: MapChange) => number {
  const model = modelOfMap(map, today);
  if (!tryAnalyze(model).computable) return () => 0;
  const parts = variancesOf(engineOf(model), doubtOfMap(map)(today)).balance;
  const variances = new Map(parts.map(({ parameter, variance }) => [nameOf(parameter), variance]));
  return (change) =>
    Math.sqrt(
      powerChanges(change)
        .map((set) => variances.get(nameOf(parameterOf(set))) ?? 0)
        .reduce((sum, variance) => sum + variance, 0),
    );
}
