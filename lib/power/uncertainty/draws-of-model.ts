import { engineOf } from '#lib/power/engine/engine.ts';
import { inRange } from '#lib/power/in-range.ts';
import type { Model } from '#lib/power/model.ts';
import { type SpreadOf, vary } from './vary.ts';

/** How many times a model is drawn, from which seed. */
export type Draws = { draws: number; seed: number };

/** The three figures of every draw, in the order of the draws. All in [0, 1], no units. */
export type FigureDraws = {
  leverage: Float64Array;
  counterLeverage: Float64Array;
  balance: Float64Array;
};

/** More draws than this only cost time: the interval's own error is then below a hundredth of its width. */
const MOST_DRAWS = 100_000;

/**
 * Leverage, counter-leverage and balance of a model under every draw of its parameters. A row that a draw takes
 * over 1 is brought down to 1 in proportion.
 *
 * @throws RangeError unless draws is a whole number from 1 to 100,000; and as analyzeModel and vary do.
 * @see power-model.md §8.
 */
export function drawsOfModel(
  model: Model,
  spreadOf: SpreadOf,
  { draws, seed }: Draws,
): FigureDraws {
  inRange('draws', draws, 1, MOST_DRAWS);
  if (!Number.isInteger(draws))
    throw new RangeError(`draws is ${draws}, expected a whole number from 1 to ${MOST_DRAWS}`);
  const engine = engineOf(model);
  const parameters = engine.parameters();
  const values = Float64Array.from(parameters, engine.read);
  const varied = parameters.flatMap((parameter, place) => {
    const value = vary(seed, parameter, values[place]!, spreadOf(parameter));
    return value ? [{ place, value }] : [];
  });

  const leverage = new Float64Array(draws);
  const counterLeverage = new Float64Array(draws);
  const balance = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    for (const { place, value } of varied) values[place] = value(draw);
    const figures = engine.draw(values);
    leverage[draw] = figures.leverage;
    counterLeverage[draw] = figures.counterLeverage;
    balance[draw] = figures.balance;
  }
  return { leverage, counterLeverage, balance };
}
