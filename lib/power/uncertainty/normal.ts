import type { Random } from './random.ts';

/** A standard normal deviate from two uniform numbers (Box and Muller 1958); at most 6.8 in size, never NaN. */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(random()));
  return radius * Math.cos(2 * Math.PI * random());
}
