import { keyOf } from '#lib/power/key-of.ts';
import type { Model } from '#lib/power/model.ts';
import { highestOf, type Parameter } from '#lib/power/parameter.ts';
import type { Reach } from './reach.ts';

/**
 * The values that a model allows a number that now is `from`, while the others stay: 0 to 1, 0 or more for k and o, and
 * for v and s no more than the actor's other values, or the need's other shares, leave of 1.
 *
 * @returns a function that answers in constant time, for lists of every number there is.
 * @see power-model.md §1.
 */
export function domainIn(model: Model): (parameter: Parameter, from: number) => Reach {
  const values = new Map<string, number>();
  for (const { actor, v } of model.values) add(values, actor, v);
  const shares = new Map<string, number>();
  for (const { to, resource, share } of model.supplies) add(shares, keyOf(to, resource), share);

  return (parameter, from) => {
    const [actor = '', , resource = ''] = parameter.key;
    if (parameter.kind !== 'v' && parameter.kind !== 's')
      return { lo: 0, hi: highestOf(parameter.kind) };
    const sum = parameter.kind === 'v' ? values.get(actor) : shares.get(keyOf(actor, resource));
    // Never below the value it has: rows may sum above 1 by a rounding.
    return { lo: 0, hi: Math.min(1, Math.max(from, from + 1 - (sum ?? 0))) };
  };
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
