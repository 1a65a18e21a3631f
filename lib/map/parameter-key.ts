import type { MapChange, NewChange } from './schema.ts';

/**
 * One text for the parameter that a change sets, to tell changes of the same one. A position and what an actor
 * passes on set each other, so they are one.
 */
export function parameterKey(change: NewChange | MapChange): string {
  const set =
    change.set === 'tau' || change.set === 'tau_back' || change.set === 'position'
      ? 'position'
      : change.set;
  const supplier = 'supplierId' in change ? change.supplierId : null;
  const resource = 'resourceId' in change ? change.resourceId : null;
  return [set, change.actorId, supplier, resource].join(' ');
}
