import { inRange } from '#lib/power/in-range.ts';
import { normal } from './normal.ts';
import type { Random } from './random.ts';

/** A try is refused less than once in twenty, so this many in a row mean a broken generator. */
const MOST_TRIES = 1000;

/**
 * A draw from the gamma distribution of scale 1: mean and variance are the shape. Exact, by rejection.
 *
 * @param shape no units, 1e-3 or more: below that nearly all of it lies too close to 0 to be written down.
 * @returns     0 or more, no units.
 * @throws RangeError for any other shape, and an Error if the generator never satisfies it.
 * @see Marsaglia and Tsang 2000, with their power of a uniform number for shapes below 1.
 */
export function gamma(shape: number, random: Random): number {
  inRange('shape', shape, 1e-3);
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
  throw new Error('no gamma deviate was found');
}
