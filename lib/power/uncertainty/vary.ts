import { inRange } from '#lib/power/in-range.ts';
import { keyOf } from '#lib/power/key-of.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import { type Beta, betaDeviate } from './beta.ts';
import { WIDEST_SD } from './confidence.ts';
import { normal } from './normal.ts';
import { randomOf, streamOf } from './random.ts';

/** What is known of a parameter: its standard deviation on its own scale, or the Beta of its structure tests. */
export type Spread = number | Beta;
export type SpreadOf = (parameter: Parameter) => Spread;

/** The value of a parameter in a draw, by the draw's number from 0. */
export type Varied = (draw: number) => number;

/**
 * Draws a parameter: logit-normal about its value for v, s, tau, tau_back and pi, log-normal for k and o; from the
 * Beta when that is what is known. Exactly 0 stays 0, and exactly 1 stays 1 where 1 is the most: such a value says
 * that there is nothing, or no doubt.
 *
 * The deviate depends on the seed, the parameter and the number of the draw alone, so it is the same on every date
 * and under every move (common random numbers), and another parameter more or less leaves it as it is.
 *
 * @param value  0 to 1, for k and o 0 or more, no units.
 * @param spread sd, no units, 0 to 10: x / (x + (1 − x) e^(−sd·z)), or x e^(sd·z), z standard normal.
 * @returns      values within the parameter's range, with x itself as their median; null where it does not vary.
 * @throws RangeError naming a standard deviation outside its range.
 * @see power-model.md §8.
 */
export function vary(
  seed: number,
  parameter: Parameter,
  value: number,
  spread: Spread,
): Varied | null {
  const name = keyOf(parameter.kind, ...parameter.key);
  if (typeof spread !== 'number') {
    const stream = streamOf(seed, name);
    return (draw) => betaDeviate(spread, randomOf(stream, draw));
  }
  const open = parameter.kind === 'k' || parameter.kind === 'o';
  inRange(`sd of ${parameter.kind} of ${parameter.key.join(', ')}`, spread, 0, WIDEST_SD);
  if (spread === 0 || value === 0 || (value === 1 && !open)) return null;

  const stream = streamOf(seed, name);
  const factor = (draw: number) => Math.exp(spread * normal(randomOf(stream, draw)));
  if (open) return (draw) => Math.min(value * factor(draw), Number.MAX_VALUE);
  return (draw) => value / (value + (1 - value) / factor(draw));
}
