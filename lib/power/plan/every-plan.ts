import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Model } from '#lib/power/model.ts';
import { overfullRows } from '#lib/power/overfull.ts';
import { changeOf, highestOf, readParameter } from '#lib/power/parameter.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import type { PlanMove, PlanOptions } from './plan.ts';

/** Every allowed set of moves with its balance, computed from scratch and by nothing that planning uses. For tests. */
export function everyPlan(
  model: Model,
  moves: readonly PlanMove[],
  { budget, excludes = [], requires = [] }: PlanOptions,
): { chosen: string[]; cost: number; balance: number }[] {
  const plans = [];
  for (let bits = 0; bits < 2 ** moves.length; bits++) {
    const set = moves.filter((_, n) => (bits >> n) & 1);
    const ids = new Set(set.map(({ id }) => id));
    const cost = set.reduce((sum, move) => sum + move.cost, 0);
    if (cost > budget + 1e-9 * budget) continue;
    if (excludes.some(([one, other]) => ids.has(one) && ids.has(other))) continue;
    if (requires.some(([one, needed]) => ids.has(one) && !ids.has(needed))) continue;
    const sums = new Map<string, { parameter: PlanMove['deltas'][number]; sum: number }>();
    for (const parameter of set.flatMap(({ deltas }) => deltas)) {
      const name = JSON.stringify([parameter.kind, parameter.key]);
      const sum = sums.get(name)?.sum ?? readParameter(model, parameter);
      sums.set(name, { parameter, sum: sum + parameter.delta });
    }
    const changes = [...sums.values()].map(({ parameter, sum }) =>
      changeOf(parameter, Math.min(Math.max(sum, 0), highestOf(parameter.kind))),
    );
    const after = foldChanges(model, changes);
    if (overfullRows(after).length > 0) continue;
    plans.push({ chosen: [...ids], cost, balance: analyzeModel(after).balance });
  }
  return plans;
}
