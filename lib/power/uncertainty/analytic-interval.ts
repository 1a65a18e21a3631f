import type { Engine } from '#lib/power/engine/engine.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import type { Band } from './band.ts';
import type { Interval } from './intervals-of-series.ts';
import { type Part, variancesOf } from './variances-of.ts';

/** Standard normal deviate below which nine of ten lie. */
const NINE_OF_TEN = 1.2815515655446004;

/** An interval of the same shape as one from draws, and the standard deviations it is made of. */
export type AnalyticInterval = Interval & {
  sd: { leverage: number; counterLeverage: number; balance: number };
};

/**
 * A 10 to 90 % interval without draws, for display while somebody edits: the figure ± 1.2816 standard deviations,
 * cut off at 0 and 1, with the variance √Σ (∂/∂θ · dθ/dz)² sd² of variancesOf.
 *
 * @param engine the model, kept solved (see engineOf).
 * @param sdOf   standard deviation of a parameter on its own scale, no units, 0 to 10.
 * @returns      L, G and B and their standard deviations, no units; the middle of each is the figure itself. Good
 *               while standard deviations are small: with .4 on every estimate of Montgomery at the end, that of L is
 *               .0238 where draws say .0209.
 * @throws RangeError as variancesOf does.
 * @see power-model.md §8.
 */
export function analyticInterval(
  engine: Pick<Engine, 'figures' | 'read' | 'gradient'>,
  sdOf: (parameter: Parameter) => number,
): AnalyticInterval {
  const figures = engine.figures();
  const parts = variancesOf(engine, sdOf);
  const sd = {
    leverage: sdOfParts(parts.leverage),
    counterLeverage: sdOfParts(parts.counterLeverage),
    balance: sdOfParts(parts.balance),
  };
  return {
    leverage: bandAbout(figures.leverage, sd.leverage),
    counterLeverage: bandAbout(figures.counterLeverage, sd.counterLeverage),
    balance: bandAbout(figures.balance, sd.balance),
    sd,
  };
}

const sdOfParts = (parts: readonly Part[]) =>
  Math.sqrt(parts.reduce((sum, { variance }) => sum + variance, 0));

const bandAbout = (x: number, sd: number): Band => [
  Math.max(0, x - NINE_OF_TEN * sd),
  x,
  Math.min(1, x + NINE_OF_TEN * sd),
];
