import { inRange } from './in-range.ts';
import type { Change, Model } from './model.ts';
import { foldChanges } from './time/fold-changes.ts';
import { tauBackOf, tauOf } from './transmission.ts';

/** What a number of the model says: importance, share, spare capacity, outside options, transmissions, participation. */
export type ParameterKind = 'v' | 's' | 'k' | 'o' | 'tau' | 'tau_back' | 'pi';

/** Names one number of a model: v, o [actor, resource]; s, k [to, from, resource]; tau, tau_back, pi [actor]. */
export type Parameter = { kind: ParameterKind; key: readonly string[] };

/** The change that sets a parameter to a value, as a power-case/1 file writes it. */
export function changeOf({ kind, key }: Parameter, to: number): Change {
  const [first = '', second = '', third = ''] = key;
  if (kind === 's' || kind === 'k')
    return { set: kind, of: first, by: second, resource: third, to };
  if (kind === 'v' || kind === 'o') return { set: kind, actor: first, resource: second, to };
  return { set: kind, actor: first, to };
}

/** Which parameter a change sets. */
export function parameterOf(change: Change): Parameter {
  if ('of' in change) return { kind: change.set, key: [change.of, change.by, change.resource] };
  if ('resource' in change) return { kind: change.set, key: [change.actor, change.resource] };
  return { kind: change.set, key: [change.actor] };
}

/**
 * The value that a model gives a parameter: v, s, pi, tau and tau_back 0 to 1, k and o 0 or more, no units; 0 for
 * a row that is not there, and the default by position for a transmission nobody has set.
 *
 * @throws RangeError if a transmission is asked of someone who is not an actor of the model.
 */
export function readParameter(model: Model, { kind, key }: Parameter): number {
  const [a, b, c] = key;
  switch (kind) {
    case 'v':
      return model.values.find((row) => row.actor === a && row.resource === b)?.v ?? 0;
    case 'o':
      return model.outside.find((row) => row.actor === a && row.resource === b)?.capacity ?? 0;
    case 's':
    case 'k': {
      const row = model.supplies.find((s) => s.to === a && s.from === b && s.resource === c);
      return (kind === 's' ? row?.share : row?.capacity) ?? 0;
    }
    case 'pi':
      return model.members.find((member) => member.actor === a)?.pi ?? 0;
    default: {
      const actor = model.actors.find(({ id }) => id === a);
      if (!actor) throw new RangeError(`${kind} is of ${a}, expected the id of an actor`);
      return kind === 'tau' ? tauOf(actor) : tauBackOf(actor);
    }
  }
}

/** The largest value of a parameter of this kind: 1, and no bound for capacities. */
export const highestOf = (kind: ParameterKind): number =>
  kind === 'k' || kind === 'o' ? Number.MAX_VALUE : 1;

/** The model with one parameter set anew; the one given is left as it was. Throws as foldChanges does. */
export function withParameter(model: Model, parameter: Parameter, to: number): Model {
  inRange(`new ${parameter.kind}`, to, 0, highestOf(parameter.kind));
  return foldChanges(model, [changeOf(parameter, to)]);
}
