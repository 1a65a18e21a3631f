import { indexModel } from '#lib/power/index-model.ts';
import type { Model } from '#lib/power/model.ts';

/** Two actors face to face. All without units. */
export type Dyad = {
  /** p_ab = d_ba: power of a over b, 0 to 1. */
  power: number;
  /** p_ba = d_ab: power of b over a, 0 to 1. */
  counterPower: number;
  /** d_ba − d_ab, −1 to 1: above 0 when a holds more over b than b over a. */
  imbalance: number;
  /** d_ba + d_ab, 0 to 2: how much the two need one another. */
  mutual: number;
  /** min(d_ab, d_ba), 0 to 1: the floor both share. */
  floor: number;
  /** d_ba / (d_ab + d_ba), 0 to 1; ½ when neither depends on the other. */
  share: number;
};

/**
 * Power, imbalance and mutual dependence of two actors as separate parties.
 *
 * @throws RangeError if an id is not an actor's, or for any parameter outside its domain (see indexModel).
 * @see power-model.md §2. Emerson (1962); Casciaro and Piskorski (2005).
 */
export function dyad(model: Model, a: string, b: string): Dyad {
  const indexed = indexModel(model);
  const { rowStart, column, value } = indexed.dependence;
  const dependence = (of: string, on: string): number => {
    const i = indexed.index.get(of);
    const j = indexed.index.get(on);
    if (i === undefined) throw new RangeError(`actor is ${of}, expected the id of an actor`);
    let d = 0;
    for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++) if (column[p] === j) d += value[p]!;
    return Math.min(d, 1);
  };
  return dyadOf(dependence(b, a), dependence(a, b));
}

/** The six figures of a dyad from its two dependences: power d_ba and counter-power d_ab, each 0 to 1. */
export function dyadOf(power: number, counterPower: number): Dyad {
  const mutual = power + counterPower;
  return {
    ...{ power, counterPower, imbalance: power - counterPower, mutual },
    floor: Math.min(power, counterPower),
    share: mutual === 0 ? 0.5 : power / mutual,
  };
}
