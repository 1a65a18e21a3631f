import { parameterKey } from './parameter-key.ts';
import type { MapChange, PowerMap } from './schema.ts';

/** Where the log of a map ended when it was read: the highest ordinal among what stands, 0 when nothing does. */
export const lastOrdinal = ({ changes }: Pick<PowerMap, 'changes'>): number =>
  changes.reduce((most, { ordinal }) => Math.max(most, ordinal), 0);

/** What has been recorded since then and stands, the last recorded first. */
export const changesSince = ({ changes }: Pick<PowerMap, 'changes'>, seen: number): MapChange[] =>
  changes.filter(({ ordinal }) => ordinal > seen).toSorted((a, b) => b.ordinal - a.ordinal);

/** A value of one's own, and what somebody else has set it to since. */
export type Replaced = { mine: MapChange; theirs: MapChange };

/**
 * What of one's own somebody else has replaced: another value for the same parameter, recorded later and from the
 * same day or a later one on, or in its place. Of several of one parameter only the last on each side.
 *
 * @param own     what one has recorded, also what no longer stands.
 * @param isOwn   whether one entered a change oneself.
 */
export function replacedBy(
  own: readonly MapChange[],
  changes: readonly MapChange[],
  isOwn: (change: MapChange) => boolean,
): Replaced[] {
  const lastOf = (rows: readonly MapChange[]) =>
    new Map(rows.toSorted((a, b) => a.ordinal - b.ordinal).map((row) => [parameterKey(row), row]));
  const last = lastOf(changes);
  return [...lastOf(own).values()].flatMap((mine) => {
    const theirs = last.get(parameterKey(mine));
    if (!theirs || isOwn(theirs) || theirs.ordinal < mine.ordinal || theirs.to === mine.to)
      return [];
    const holds = (theirs.effectiveOn ?? '') >= (mine.effectiveOn ?? '');
    return holds || theirs.supersedesId === mine.id ? [{ mine, theirs }] : [];
  });
}
