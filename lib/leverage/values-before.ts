import type { MapActor, MapChange } from '#lib/map/schema.ts';
import { transmissionByPosition } from '#lib/power/transmission.ts';

type Slot = Pick<MapChange, 'set' | 'actorId' | 'supplierId' | 'resourceId'>;
const slotOf = ({ set, actorId, supplierId, resourceId }: Slot) =>
  [set, actorId, supplierId, resourceId].join(' ');

/**
 * What each parameter was before a change set it.
 *
 * @param changes those that stand, in the order in which they apply.
 * @param actors where each stood at the start: that decides what it passes on until something is said.
 */
export function valuesBefore(
  changes: readonly Pick<MapChange, 'id' | 'to' | keyof Slot>[],
  actors: readonly Pick<MapActor, 'id' | 'position'>[],
): Map<string, number> {
  const now = new Map<string, number>();
  const before = new Map<string, number>();
  const set = (slot: Slot, to: number) => now.set(slotOf(slot), to);
  const takePosition = (actorId: string, position: number) => {
    const of = { actorId, supplierId: null, resourceId: null };
    set({ ...of, set: 'position' }, position);
    set({ ...of, set: 'tau' }, transmissionByPosition(position));
    set({ ...of, set: 'tau_back' }, transmissionByPosition(-position));
  };
  for (const { id, position } of actors) takePosition(id, position);
  for (const change of changes) {
    before.set(change.id, now.get(slotOf(change)) ?? 0);
    if (change.set === 'position') takePosition(change.actorId, change.to);
    else set(change, change.to);
  }
  return before;
}
