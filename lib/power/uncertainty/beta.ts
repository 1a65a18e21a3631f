import { inRange } from '#lib/power/in-range.ts';
import { gamma } from './gamma.ts';
import type { Random } from './random.ts';

/** Beta(a, b): what is known of a share after so many for and so many against. Both above 0. */
export type Beta = { readonly a: number; readonly b: number };

/** Every share equally likely: nobody has been asked. */
export const UNIFORM: Beta = { a: 1, b: 1 };

/**
 * What a structure test adds to what was known: Beta(a + k, b + n − k) after k yeses of n asked. Tests of
 * several days add up in any order.
 *
 * @param yes   k, people, a whole number from 0 to `asked`.
 * @param asked n, people, a whole number, 1 or more.
 * @throws RangeError outside that domain.
 * @see power-model.md §8 and §13, structure test.
 */
export function betaAfter(prior: Beta, yes: number, asked: number): Beta {
  if (!Number.isInteger(asked) || asked < 1)
    throw new RangeError(`asked is ${asked}, expected a whole number of at least 1`);
  if (!Number.isInteger(yes) || yes < 0 || yes > asked)
    throw new RangeError(`yes is ${yes}, expected a whole number from 0 to ${asked}`);
  return { a: prior.a + yes, b: prior.b + asked - yes };
}

/** The mean a / (a + b), strictly between 0 and 1, no units. */
export function betaMean({ a, b }: Beta): number {
  return a / (a + b);
}

/** The standard deviation √(ab / ((a + b)² (a + b + 1))), 0 to ½, no units. */
export function betaSd({ a, b }: Beta): number {
  return Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
}

/**
 * A share drawn from Beta(a, b), 0 to 1: X / (X + Y) of two gamma deviates. Exact.
 *
 * @throws RangeError if a or b is below 1e-3 or not finite.
 */
export function betaDeviate({ a, b }: Beta, random: Random): number {
  const x = gamma(inRange('a', a, 1e-3), random);
  const y = gamma(inRange('b', b, 1e-3), random);
  return x + y === 0 ? a / (a + b) : x / (x + y);
}
