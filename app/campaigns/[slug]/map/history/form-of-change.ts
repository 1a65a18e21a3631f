import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import type { OpenForm } from '../map-forms.tsx';

/** The form in which a parameter is changed. */
export function formOfChange(
  { changes }: Pick<PowerMap, 'changes'>,
  { set, actorId, supplierId, resourceId }: MapChange,
): OpenForm {
  if (set === 'v') return { kind: 'values', id: actorId };
  if (!resourceId) return { kind: 'stance', id: actorId };
  // What is outside the map is asked together with any of those who supply it.
  const by =
    supplierId ??
    changes.find(
      (row) => row.actorId === actorId && row.resourceId === resourceId && row.supplierId,
    )?.supplierId;
  return { kind: 'supply', start: { of: actorId, resource: resourceId, ...(by && { by }) } };
}
