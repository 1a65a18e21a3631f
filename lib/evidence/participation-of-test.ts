import { betaAfter, betaMean, UNIFORM } from '#lib/power/uncertainty/beta.ts';

/**
 * The share of a group that will act, as a structure test of some of it says.
 *
 * Mean of Beta(a + yes, b + asked − yes) with a = b = 1: (yes + 1) / (asked + 2). Before anyone was asked
 * nothing is known (.5); few answers move it little, many decide it. Range: 0 to 1, both excluded.
 *
 * @param yes people, a whole number from 0 to `asked`.
 * @param asked people, a whole number, 1 or more.
 * @throws RangeError outside that domain.
 * @see power-model.md §13, structure test.
 */
export function participationOfTest(yes: number, asked: number): number {
  return betaMean(betaAfter(UNIFORM, yes, asked));
}

/**
 * The share of a group that came. All of it could have, so this is counted, not estimated: came / size, at
 * most 1, since guests may come too.
 *
 * @throws RangeError when the group has no people or a count is negative.
 */
export function participationOfTurnout(came: number, size: number): number {
  if (!(size > 0)) throw new RangeError(`size is ${size}, expected at least 1`);
  if (!(came >= 0)) throw new RangeError(`came is ${came}, expected 0 or more`);
  return Math.min(1, came / size);
}
