import type { Model } from '#lib/power/model.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import { type Band, bandOf } from './band.ts';
import { type Draws, drawsOfModel } from './draws-of-model.ts';
import type { Spread } from './vary.ts';

/** Between what a figure lies in eight of ten draws, and its median. In [0, 1], no units. */
export type Interval = { leverage: Band; counterLeverage: Band; balance: Band };

/**
 * How sure the figures of each point of a series are: 10 %, 50 % and 90 % points of L, G and B over draws of all
 * parameters, each about its value on that date. The same deviates on every date, so that what changes from
 * one date to the next is less noisy than either.
 *
 * @param spreadOf standard deviation of a parameter on its own scale (logit; log for k and o), 0 to 10; or the
 *                 Beta of its structure tests. Asked for each point, whose index is the second argument.
 * @param options  draws, 1 to 100,000, and a seed: the same give the same.
 * @returns        one interval per point. Their own error falls with the root of the number of draws: at 500, an
 *                 end of an interval is known to some 6 % of its distance from the median (one standard error).
 * @throws RangeError for a parameter, a standard deviation, a number of draws or a seed outside its range.
 * @see power-model.md §8.
 */
export function intervalsOfSeries(
  points: readonly { model: Model }[],
  spreadOf: (parameter: Parameter, point: number) => Spread,
  options: Draws,
): Interval[] {
  return points.map(({ model }, point) => {
    const figures = drawsOfModel(model, (parameter) => spreadOf(parameter, point), options);
    return {
      leverage: bandOf(figures.leverage),
      counterLeverage: bandOf(figures.counterLeverage),
      balance: bandOf(figures.balance),
    };
  });
}
