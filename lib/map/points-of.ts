import type { Dated, SeriesPoint } from '#lib/power/time/series.ts';

/** The points of a series as they are stored; days on which nothing can be computed have none. */
export const pointsOf = (series: readonly SeriesPoint<Dated>[]) =>
  series.flatMap(({ date, answer }) => {
    if (!answer.computable) return [];
    const { leverage, direct, counterLeverage, balance, ceiling } = answer;
    const onDate = date === 'baseline' ? null : date;
    return [{ onDate, leverage, direct, counterLeverage, balance, ceiling }];
  });
