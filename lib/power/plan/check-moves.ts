import { inRange } from '#lib/power/in-range.ts';
import type { Model } from '#lib/power/model.ts';
import type { Parameter, ParameterKind } from '#lib/power/parameter.ts';
import type { PlanMove, PlanOptions } from './plan.ts';

const IDS: Readonly<Record<ParameterKind, number>> = {
  ...{ v: 2, o: 2, s: 3, k: 3, tau: 1, tau_back: 1, pi: 1 },
};

/**
 * Checks moves and options before anything is computed.
 *
 * @param read the number that a parameter has now; throws a RangeError if its actor is unknown.
 * @throws RangeError naming the move and what is wrong with it: a repeated id, a negative or infinite cost or budget, a
 *   delta that is not finite, a key of the wrong length, the target made a member, an unknown actor; an unknown id or a
 *   move paired with itself among exclusions and prerequisites.
 */
export function checkMoves(
  { target }: Model,
  moves: readonly PlanMove[],
  { budget, excludes = [], requires = [], most = 1 }: PlanOptions,
  read: (parameter: Parameter) => number,
): void {
  inRange('budget', budget, 0);
  if (!Number.isInteger(most) || most < 1)
    throw new RangeError(`most is ${most}, expected a whole number of at least 1`);
  const ids = new Set<string>();
  for (const { id, cost, deltas } of moves) {
    if (ids.has(id)) throw new RangeError(`moves holds ${id} twice, expected each id once`);
    ids.add(id);
    inRange(`cost of ${id}`, cost, 0);
    for (const { kind, key, delta } of deltas) {
      const name = `${kind} of ${key.join(', ')} in move ${id}`;
      if (!Object.hasOwn(IDS, kind))
        throw new RangeError(
          `kind of a delta in move ${id} is ${kind}, expected ${Object.keys(IDS).join(', ')}`,
        );
      if (key.length !== IDS[kind])
        throw new RangeError(`key of ${name} holds ${key.length} ids, expected ${IDS[kind]}`);
      if (!Number.isFinite(delta))
        throw new RangeError(`delta of ${name} is ${delta}, expected a finite number`);
      if (kind === 'pi' && key[0] === target)
        throw new RangeError(`${name} makes the target a member, expected anyone else`);
      read({ kind, key });
    }
  }
  for (const [name, pairs] of [
    ['excludes', excludes],
    ['requires', requires],
  ] as const)
    for (const pair of pairs) {
      for (const id of pair)
        if (!ids.has(id)) throw new RangeError(`${name} holds ${id}, expected the id of a move`);
      if (pair[0] === pair[1])
        throw new RangeError(`${name} pairs ${pair[0]} with itself, expected two moves`);
    }
}
