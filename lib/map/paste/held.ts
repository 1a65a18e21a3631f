import type { MapChange, NewChange } from '../schema.ts';

export const parameterKey = (change: NewChange | MapChange): string =>
  [
    change.set,
    change.actorId,
    'supplierId' in change ? change.supplierId : null,
    'resourceId' in change ? change.resourceId : null,
  ].join(' ');

/** The change that holds on the latest day, by the parameter that it sets. */
export const heldOf = (changes: readonly MapChange[]): Map<string, MapChange> =>
  new Map(changes.map((change) => [parameterKey(change), change]));
