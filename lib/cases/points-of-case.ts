import { modelOfCase } from '#lib/power/case-file/model-of-case.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { seriesOfChanges } from '#lib/power/time/series.ts';

/** Leverage over time of a case, as it is stored: computed before any transaction is open. */
export function pointsOfCase(file: PowerCase) {
  return seriesOfChanges(modelOfCase(file), file.events).flatMap(({ date, answer }) => {
    if (!answer.computable) return [];
    const { leverage, direct, counterLeverage, balance, ceiling } = answer;
    const onDate = date === 'baseline' ? null : date;
    return [{ onDate, leverage, direct, counterLeverage, balance, ceiling }];
  });
}
