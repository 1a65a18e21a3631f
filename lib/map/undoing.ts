import type { MapChange, NewChange, PowerMap } from './schema.ts';

const key = (change: NewChange | MapChange) =>
  [
    change.set,
    change.actorId,
    'supplierId' in change ? change.supplierId : null,
    'resourceId' in change ? change.resourceId : null,
  ].join(' ');

/**
 * What takes changes back: for each the value that held before, superseding the entry as it stands now. A
 * parameter that had no value goes back to 0, an actor's position to where it stood at the start.
 */
export function undoing(
  before: PowerMap,
  now: PowerMap,
  changes: readonly NewChange[],
  effectiveOn: string | null,
): { change: NewChange; supersedes: string }[] {
  const earlier = new Set(before.changes.map(({ id }) => id));
  return changes.flatMap((change) => {
    const same = (row: MapChange) => key(row) === key(change);
    const entered = now.changes.filter((row) => same(row) && !earlier.has(row.id)).at(-1);
    if (!entered) return [];
    const held = before.changes
      .filter((row) => same(row) && (row.effectiveOn ?? '') <= (effectiveOn ?? ''))
      .at(-1)?.to;
    const stood = before.actors.find(({ id }) => id === change.actorId)?.position ?? 0;
    const to = held ?? (change.set === 'position' ? stood : 0);
    return [{ change: { ...change, to }, supersedes: entered.id }];
  });
}
