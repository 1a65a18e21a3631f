import { parameterKey } from './parameter-key.ts';
import type { MapChange, NewChange } from './schema.ts';

type Said = Pick<MapChange, 'set' | 'actorId' | 'supplierId' | 'resourceId' | 'to'>;

/** A recorded change as it would be recorded again: it has what its kind of change has, and a value in its range. */
export const newChangeOf = ({ set, actorId, supplierId, resourceId, to }: Said) =>
  ({
    ...{ set, actorId, to },
    ...(supplierId && { supplierId }),
    ...(resourceId && { resourceId }),
  }) as NewChange;

/** A recorded change as it is asked for again: with what it was based on. */
export const recordedAgain = (change: Said & Pick<MapChange, 'confidence' | 'source'>) => ({
  changes: [newChangeOf(change)],
  confidence: change.confidence,
  ...(change.source && { source: change.source }),
});

/** The day from which to put an earlier value back, so that it holds: that of what holds, or today when it is old. */
export function dayToPutBack(
  changes: readonly MapChange[],
  entry: MapChange,
  today: string,
): string | null {
  const key = parameterKey(entry);
  const last = changes.findLast((change) => parameterKey(change) === key);
  const day = last ? last.effectiveOn : entry.effectiveOn;
  // Another estimate of the same day corrects it; of another day it is a step that the map takes now.
  if (!last || day === entry.effectiveOn) return day;
  return day !== null && day > today ? day : today;
}
