import { powerChanges } from '#lib/map/model-of-map.ts';
import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import type { Change } from '#lib/power/model.ts';
import type { CaseParts } from './case-of-map.ts';

/** Changes in the words of a case file: keys for ids; a position becomes what is passed on, both ways. */
export function wording({ actors, resources }: PowerMap): (change: MapChange) => Change[] {
  const keys = new Map([...actors, ...resources].map(({ id, key }) => [id, key]));
  const key = (id: string) => keys.get(id) ?? '';
  return (change) =>
    powerChanges({
      ...change,
      actorId: key(change.actorId),
      supplierId: change.supplierId && key(change.supplierId),
      resourceId: change.resourceId && key(change.resourceId),
    });
}

/** The source of a row as its file wrote it: by key where it came with one. */
export function cited(
  { kept }: Pick<CaseParts, 'kept'>,
  { id, source }: { id: string; source: string | null },
): { source?: string } {
  const text = kept.get(id)?.sourceKey ?? source;
  return text === null ? {} : { source: text };
}
