import { inRange } from '#lib/power/in-range.ts';

/** So many players have a million coalitions; more would not be done in a lifetime. */
const MOST_PLAYERS = 20;

/**
 * What each player adds to a game, on average over all orders in which they could arrive:
 * φ_i = Σ_{S ∌ i} |S|! (n − |S| − 1)! / n! · (w(S ∪ i) − w(S)), the weights summing to 1.
 *
 * @param players n, a whole number from 0 to 20.
 * @param worth w: several payoffs of a coalition, in one unit each. The coalition is a number whose bit i is 1
 *   when player i is in. Asked once per coalition, 2^n times.
 * @returns n lists of payoffs, in the units of worth. They sum to w(all) − w(none), within rounding.
 * @throws RangeError if players is outside its range.
 * @see Shapley 1953, A value for n-person games; power-model.md §9.
 */
export function shapley(players: number, worth: (coalition: number) => readonly number[]) {
  if (!Number.isInteger(inRange('players', players, 0, MOST_PLAYERS)))
    throw new RangeError(`players is ${players}, expected a whole number`);
  const worths = Array.from({ length: 2 ** players }, (_, coalition) => worth(coalition));
  const payoffs = worths[0]!.length;
  const weight = weightsBySize(players);
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    const value = new Array<number>(payoffs).fill(0);
    for (let coalition = 0; coalition < worths.length; coalition++) {
      if (coalition & bit) continue;
      const [without, withIt] = [worths[coalition]!, worths[coalition | bit]!];
      const w = weight[sizeOf(coalition)]!;
      for (let at = 0; at < payoffs; at++) value[at]! += w * (withIt[at]! - without[at]!);
    }
    return value;
  });
}

/** |S|! (n − |S| − 1)! / n! by size of S, without a factorial: 1 / n, then each from the one before. */
function weightsBySize(players: number): number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size++)
    weights.push((weights[size - 1]! * size) / (players - size));
  return weights;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest > 0; rest &= rest - 1) size++;
  return size;
}
