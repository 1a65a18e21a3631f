import type { MapChange, NewChange } from './schema.ts';

type Named = {
  set: string;
  actorId: string;
  supplierId?: string | null | undefined;
  resourceId?: string | null | undefined;
};

/** Whom and what a change is about, as rows have it: null for what its parameter does not name. */
export const idsOf = ({ actorId, supplierId = null, resourceId = null }: Omit<Named, 'set'>) => ({
  ...{ actorId, supplierId, resourceId },
});

/** One text for a parameter of the map, to tell changes, ratings and corrections of the same one. */
export const parameterKey = ({
  set,
  actorId,
  supplierId,
  resourceId,
}: Omit<Named, 'actorId'> & { actorId: string | null }): string =>
  [set, actorId, supplierId, resourceId].join(' ');

const passing = new Set<string>(['tau', 'tau_back', 'position']);

/** The same for all that set each other: a position sets what an actor passes on, and is belied by it. */
export const conflictKey = (change: NewChange | MapChange): string =>
  parameterKey(passing.has(change.set) ? { ...change, set: 'position' } : change);
