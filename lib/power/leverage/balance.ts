import { inRange } from '#lib/power/in-range.ts';

/**
 * The headline: B = L / (L + G), the campaign's part of all the leverage there is between it and its target.
 *
 * @param leverage        L, 0 to 1, no units.
 * @param counterLeverage G, 0 to 1, no units.
 * @returns B in [0, 1]: 0 when only the target holds anything, 1 when only the campaign does, ½ when they hold
 *          the same, also when neither holds anything (as the dyad's share, power-model.md §2).
 * @throws RangeError if L or G is outside [0, 1].
 * @see power-model.md §0.8.
 */
export function balance(leverage: number, counterLeverage: number): number {
  inRange('leverage', leverage, 0, 1);
  inRange('counterLeverage', counterLeverage, 0, 1);
  const both = leverage + counterLeverage;
  return both === 0 ? 0.5 : leverage / both;
}
