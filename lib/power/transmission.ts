import { inRange } from './in-range.ts';
import type { ModelActor } from './model.ts';

const BY_POSITION = [0, 0.1, 0.3, 0.6, 0.9] as const;

/**
 * How likely an actor in this position is to pass pressure on: -2 → 0, -1 → .1, 0 → .3, 1 → .6, 2 → .9.
 * The defaults are a design choice of power-model.md §1.
 *
 * @param position a whole number from -2 (active opponent) to 2 (active ally).
 * @returns        tau, no units, 0 to 1.
 * @throws RangeError for any other position.
 */
export function transmissionByPosition(position: number): number {
  const tau = BY_POSITION[position + 2];
  if (tau === undefined)
    throw new RangeError(`position is ${position}, expected a whole number from -2 to 2`);
  return tau;
}

/** tau of an actor towards the target, 0 to 1: its own estimate, or by position. */
export function tauOf(actor: ModelActor): number {
  if (actor.tau === undefined) return transmissionByPosition(actor.position);
  return inRange(`tau of ${actor.id}`, actor.tau, 0, 1);
}

/** tau' of an actor from the target towards us, 0 to 1: its own estimate, or by the mirrored position. */
export function tauBackOf(actor: ModelActor): number {
  if (actor.tauBack === undefined) return transmissionByPosition(-actor.position);
  return inRange(`tau_back of ${actor.id}`, actor.tauBack, 0, 1);
}
