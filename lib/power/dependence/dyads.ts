import { indexModel } from '#lib/power/index-model.ts';
import { shareOfWeight } from '#lib/power/leverage/counter-leverage.ts';
import type { Model } from '#lib/power/model.ts';
import { dependenceOnBloc } from './bloc-dependence.ts';
import { type Dyad, dyadOf } from './dyad.ts';

/** A dyad and who stands in it: power is that of `a` over `b`. */
export type PairDyad = Dyad & { a: string; b: string };

/**
 * Every pair of a model as separate parties, each once, `a` before `b` in the order of the actors. A pair in
 * which neither depends on the other is left out: all its figures are 0 and its share is ½.
 *
 * @returns pairs by falling mutual dependence, equal ones in the order of the actors; figures as dyad gives them.
 * @throws RangeError for any parameter outside its domain (see indexModel).
 * @see power-model.md §2. Time and room grow with the number of supplies, not of pairs.
 */
export function dyads(model: Model): PairDyad[] {
  const { ids, dependence } = indexModel(model);
  const n = ids.length;
  const pairs = new Map<number, [power: number, counterPower: number]>();
  for (let i = 0; i < n; i++)
    for (let p = dependence.rowStart[i]!; p < dependence.rowStart[i + 1]!; p++) {
      const j = dependence.column[p]!;
      const pair = Math.min(i, j) * n + Math.max(i, j);
      const both = pairs.get(pair) ?? [0, 0];
      both[i > j ? 0 : 1] += dependence.value[p]!;
      pairs.set(pair, both);
    }
  return [...pairs]
    .filter(([, both]) => both[0] > 0 || both[1] > 0)
    .sort(([pair], [other]) => pair - other)
    .map(([pair, both]) => ({
      ...{ a: ids[Math.floor(pair / n)]!, b: ids[pair % n]! },
      ...dyadOf(Math.min(both[0], 1), Math.min(both[1], 1)),
    }))
    .sort((one, other) => other.mutual - one.mutual);
}

/**
 * The campaign face to face with somebody outside it, its target unless another is named: power is d_iC, the
 * dependence on the members taken as one supplier; counter-power is Σ ω_m d_mi / Σ ω_m, what the members depend
 * on it, in proportion to whose vulnerability counts. With the target these are the direct parts of L and of G.
 *
 * @returns figures as dyad gives them, no units.
 * @throws RangeError if `other` is null, unknown or a member, if no member has a positive weight, or for any
 *   parameter outside its domain (see indexModel).
 * @see power-model.md §2 and §3; §0.5 for the bloc, §4 for the weights.
 */
export function campaignDyad(model: Model, other = model.target): Dyad {
  const indexed = indexModel(model);
  const { index, member, dependence } = indexed;
  const i = other === null ? undefined : index.get(other);
  if (i === undefined) throw new RangeError(`actor is ${other}, expected the id of an actor`);
  if (member[i]) throw new RangeError(`actor is ${other}, expected anyone but a member`);
  let needed = 0;
  for (const [m, share] of shareOfWeight(indexed.weight).entries())
    for (let p = dependence.rowStart[m]!; p < dependence.rowStart[m + 1]!; p++)
      if (dependence.column[p] === i) needed += share * dependence.value[p]!;
  return dyadOf(dependenceOnBloc(indexed, i), Math.min(needed, 1));
}
