import { inRange } from '#lib/power/in-range.ts';
import type { Needs } from '#lib/power/index-needs.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import { refuseOverfull } from '#lib/power/row-sums.ts';
import { withNeed, withSupply } from './grow.ts';
import { actorOf, needOf, placeOf } from './place.ts';
import { computeActor, computeThrough, type State, stateOf } from './state.ts';

/** What changes wrote over, so that it can be put back, and whom they touched. */
export type Undo = {
  readonly writes: { numbers: Float64Array | Uint8Array; at: number; was: number }[];
  /** Actors whose dependences follow from what was written. */
  readonly dependents: Set<number>;
  /** Actors who may pass on another part than before. */
  readonly passing: Set<number>;
};

/** A parameter and the number to give it. */
export type Write = { parameter: Parameter; to: number };

export const nothingYet = (): Undo => ({ writes: [], dependents: new Set(), passing: new Set() });

/**
 * Writes parameters over, the later winning over the earlier, and computes what they touch.
 *
 * @param undo where to note what was there: putBack with it restores the state, also after an error.
 * @returns    the state itself, or one with more places if a need or a supply was missing.
 * @throws RangeError as foldChanges does, and if the values or shares of a touched actor sum above 1 at the end.
 */
export function writeOver(state: State, writes: readonly Write[], undo: Undo): State {
  let current = state;
  for (const one of writes) current = write(current, one, undo);
  for (const i of undo.dependents) refuseOverfull(current.model, i);
  compute(current, undo);
  return current;
}

/** Puts back what was written over. */
export function putBack(state: State, undo: Undo): void {
  for (const { numbers, at, was } of undo.writes.toReversed()) numbers[at] = was;
  compute(state, undo);
}

function compute(state: State, { dependents, passing }: Undo): void {
  for (const k of passing) computeThrough(state, k);
  for (const i of dependents) computeActor(state, i);
}

function write(before: State, { parameter, to }: Write, undo: Undo): State {
  const { kind, key } = parameter;
  inRange(`new ${kind}`, to, 0, kind === 'k' || kind === 'o' ? Infinity : 1);
  const i = actorOf(before.model, key[0]);
  const put = (numbers: Float64Array | Uint8Array, at: number, value: number) => {
    undo.writes.push({ numbers, at, was: numbers[at]! });
    numbers[at] = value;
  };
  if (kind === 'pi') {
    const { model } = before;
    if (i === model.target)
      throw new RangeError(`member is ${key[0]}, expected anyone but the target`);
    if (!model.member[i]) put(model.member, i, 1);
    undo.passing.add(i);
    undo.dependents.add(i);
    for (const dependent of suppliedBy(model.needs, i)) undo.dependents.add(dependent);
  } else if (kind === 'tau' || kind === 'tau_back') undo.passing.add(i);
  else undo.dependents.add(i);

  const state = placeOf(before.model, parameter) ? before : grown(before, parameter);
  const { numbers, at } = placeOf(state.model, parameter)!;
  put(numbers, at, to);
  const { needs } = state.model;
  if (kind === 'v' && !needs.hasValue[at]) put(needs.hasValue, at, 1);
  if (kind === 'o' && !needs.hasOutside[at]) put(needs.hasOutside, at, 1);
  return state;
}

/** A state with room for a value, an outside source or a supply that the model does not have. */
function grown({ model }: State, { kind, key }: Parameter): State {
  const i = actorOf(model, key[0]);
  const supply = kind === 's' || kind === 'k';
  const resource = (supply ? key[2] : key[1]) ?? '';
  const p = needOf(model, i, resource);
  const needs = p < 0 ? withNeed(model.needs, i, resource) : model.needs;
  if (!supply) return stateOf({ ...model, needs });
  const need = p < 0 ? needs.of[i + 1]! - 1 : p;
  return stateOf({ ...model, needs: withSupply(needs, need, actorOf(model, key[1])) });
}

function* suppliedBy({ start, actor, supplier }: Needs, j: number): Iterable<number> {
  for (let p = 0; p < actor.length; p++)
    for (let q = start[p]!; q < start[p + 1]!; q++) if (supplier[q] === j) yield actor[p]!;
}
