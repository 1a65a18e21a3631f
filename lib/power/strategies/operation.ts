import type { Model } from '#lib/power/model.ts';
import { type Parameter, readParameter, withParameter } from '#lib/power/parameter.ts';
import { domainIn } from './domain.ts';
import { reached } from './reach.ts';
import type { Strategy } from './strategy-of.ts';

/** Two who face each other over one resource: `us` moves, `them` is whom power is wanted over. */
export type Facing = { us: string; them: string; resource: string };

/**
 * The argument of a dyad that a strategy moves, and which way: the two needs and the two outside options.
 *
 *     attraction     v_them(r) up     they come to want more of what we give
 *     consolidation  o_them(r) down   they find less of it elsewhere
 *     withdrawal     v_us(r) down     we come to want less of what they give
 *     expansion      o_us(r) up       we find more of it elsewhere
 *
 * @see power-model.md §3.
 */
export function argumentOf(
  strategy: Exclude<Strategy, 'persuasion'>,
  { us, them, resource }: Facing,
): Parameter & { direction: 1 | -1 } {
  switch (strategy) {
    case 'attraction':
      return { kind: 'v', key: [them, resource], direction: 1 };
    case 'consolidation':
      return { kind: 'o', key: [them, resource], direction: -1 };
    case 'withdrawal':
      return { kind: 'v', key: [us, resource], direction: -1 };
    case 'expansion':
      return { kind: 'o', key: [us, resource], direction: 1 };
  }
}

/**
 * The model after one strategy, used as far as the domain allows: a need grows at most into what its actor has
 * left over, and nothing falls below 0. It never lowers the imbalance in favour of `us` (§10.2).
 *
 * @param much how far the argument moves, 0 or more, no units.
 * @throws RangeError if `much` is negative or not finite, or an actor is unknown.
 */
export function operate(
  model: Model,
  strategy: Exclude<Strategy, 'persuasion'>,
  facing: Facing,
  much: number,
): Model {
  if (!(much >= 0 && much < Infinity))
    throw new RangeError(`length of a move is ${much}, expected 0 or more`);
  const { direction, ...parameter } = argumentOf(strategy, facing);
  const from = readParameter(model, parameter);
  return withParameter(
    model,
    parameter,
    reached(from, direction, much, domainIn(model)(parameter, from)),
  );
}
