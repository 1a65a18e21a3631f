import { dependenceMatrix } from './dependence/dependence.ts';
import { inRange } from './in-range.ts';
import { indexNeeds, type Needs, refuseTwice } from './index-needs.ts';
import type { SparseMatrix } from './leverage/sparse.ts';
import type { Model } from './model.ts';
import { refuseOverfull } from './row-sums.ts';
import { tauBackOf, tauOf } from './transmission.ts';

/** A model with actors as numbers, checked once, so that the mathematics runs over typed arrays. */
export type IndexedModel = {
  readonly ids: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** The target's number, or -1 while there is none. */
  readonly target: number;
  /** 1 for members of the bloc. */
  readonly member: Uint8Array;
  readonly pi: Float64Array;
  readonly weight: Float64Array;
  readonly tau: Float64Array;
  readonly tauBack: Float64Array;
  readonly needs: Needs;
  /** D: who depends on whom. */
  readonly dependence: SparseMatrix;
};

/**
 * Checks a model and numbers its actors in their order.
 *
 * @throws RangeError naming the parameter, its value and the allowed range: a parameter outside its domain,
 *   an unknown or repeated actor, a repeated row, a row that sums above 1 (1e-9 allowed), a target who is a member.
 */
export function indexModel(model: Model): IndexedModel {
  const n = model.actors.length;
  const ids = model.actors.map((actor) => actor.id);
  const index = new Map(ids.map((id, i) => [id, i]));
  if (index.size < n) throw new RangeError('actors holds an id twice, expected each id once');
  const numberOf = (name: string, id: string): number => {
    const i = index.get(id);
    if (i === undefined) throw new RangeError(`${name} is ${id}, expected the id of an actor`);
    return i;
  };

  const target = model.target === null ? -1 : numberOf('target', model.target);
  const member = new Uint8Array(n);
  const pi = new Float64Array(n);
  const weight = new Float64Array(n);
  for (const m of model.members) {
    const i = numberOf('member', m.actor);
    if (i === target) throw new RangeError(`member is ${m.actor}, expected anyone but the target`);
    if (member[i]) throw new RangeError(`members holds ${m.actor} twice, expected once`);
    member[i] = 1;
    pi[i] = inRange(`pi of ${m.actor}`, m.pi, 0, 1);
    weight[i] = inRange(`weight of ${m.actor}`, m.weight, 0);
  }
  const tau = Float64Array.from(model.actors, tauOf);
  const tauBack = Float64Array.from(model.actors, tauBackOf);
  const needs = indexNeeds(model, n, numberOf);
  refuseTwice(needs, ids);
  for (let i = 0; i < n; i++) refuseOverfull({ ids, needs }, i);
  const dependence = dependenceMatrix(n, needs);
  return { ids, index, target, member, pi, weight, tau, tauBack, needs, dependence };
}
