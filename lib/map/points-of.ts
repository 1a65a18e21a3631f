import { engineOf } from '#lib/power/engine/engine.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import type { Dated, SeriesPoint } from '#lib/power/time/series.ts';
import { balanceInterval } from '#lib/power/uncertainty/balance-interval.ts';

/**
 * The points of a series as they are stored; days on which nothing can be computed have none.
 *
 * @param sdOn how sure each number was on a day; null is before everything (see doubtOfMap).
 */
export const pointsOf = (
  series: readonly SeriesPoint<Dated>[],
  sdOn: (day: string | null) => (parameter: Parameter) => number,
) =>
  series.flatMap(({ date, model, answer }) => {
    if (!answer.computable) return [];
    const { leverage, direct, counterLeverage, balance, ceiling } = answer;
    const onDate = date === 'baseline' ? null : date;
    const [balanceLow, balanceHigh] = balanceInterval(engineOf(model), sdOn(onDate));
    return [
      {
        ...{ onDate, leverage, direct, counterLeverage, balance, ceiling },
        ...{ balanceLow, balanceHigh },
      },
    ];
  });
