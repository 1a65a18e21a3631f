import type { IndexedModel } from '#lib/power/index-model.ts';
import type { Parameter } from '#lib/power/parameter.ts';

/** Where a parameter's number stands: in which array, and at which index. */
export type Place = { numbers: Float64Array; at: number };

/** The number of an actor; throws a RangeError as foldChanges does. */
export function actorOf({ index }: IndexedModel, id = ''): number {
  const i = index.get(id);
  if (i === undefined)
    throw new RangeError(`actor of a change is ${id}, expected the id of an actor`);
  return i;
}

/**
 * Finds a parameter; null where the model has no need, no supply or no member of that name.
 *
 * @throws RangeError if an actor is unknown.
 */
export function placeOf(model: IndexedModel, { kind, key }: Parameter): Place | null {
  const { needs, member, pi, tau, tauBack } = model;
  const i = actorOf(model, key[0]);
  switch (kind) {
    case 'tau':
      return { numbers: tau, at: i };
    case 'tau_back':
      return { numbers: tauBack, at: i };
    case 'pi':
      return member[i] ? { numbers: pi, at: i } : null;
    case 'v':
    case 'o': {
      const p = needOf(model, i, key[1]);
      return p < 0 ? null : { numbers: kind === 'v' ? needs.value : needs.outside, at: p };
    }
    case 's':
    case 'k': {
      const q = supplyOf(model, needOf(model, i, key[2]), actorOf(model, key[1]));
      return q < 0 ? null : { numbers: kind === 's' ? needs.share : needs.capacity, at: q };
    }
  }
}

/** The need of actor i for a resource, or -1. */
export function needOf({ needs }: IndexedModel, i: number, resource = ''): number {
  for (let p = needs.of[i]!; p < needs.of[i + 1]!; p++)
    if (needs.resource[p] === resource) return p;
  return -1;
}

function supplyOf({ needs }: IndexedModel, p: number, j: number): number {
  if (p >= 0)
    for (let q = needs.start[p]!; q < needs.start[p + 1]!; q++)
      if (needs.supplier[q] === j) return q;
  return -1;
}
