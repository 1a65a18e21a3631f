import type { MapChange } from './schema.ts';

type Placed = Pick<MapChange, 'effectiveOn' | 'ordinal'>;

/**
 * Changes in the order in which they apply: from the start first, then day by day, those of one day as they were
 * recorded. The same for whichever order they are given in.
 */
export const inOrder = <Change extends Placed>(changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => {
    const [day, other] = [a.effectiveOn ?? '', b.effectiveOn ?? ''];
    return day < other ? -1 : day > other ? 1 : a.ordinal - b.ordinal;
  });

/** An order after everything that is recorded, for what is about to be. */
export const LAST = Number.MAX_SAFE_INTEGER;
