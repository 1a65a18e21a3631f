import { randomUUID } from 'node:crypto';
import { LAST } from '#lib/map/in-order.ts';
import { parameterKey } from '#lib/map/parameter-key.ts';
import type { MapChange } from '#lib/map/schema.ts';
import type { PreviewLine } from './schema.ts';

type Keyed = Pick<MapChange, 'set' | 'actorId' | 'supplierId' | 'resourceId'>;

/** What is held of a parameter: undefined where the map says nothing. */
export type Held = (
  set: MapChange['set'],
  actorId: string,
  resourceId?: string | null,
  supplierId?: string | null,
) => number | undefined;

export type Enter = (
  change: Pick<MapChange, 'set' | 'actorId' | 'to'> & Partial<Keyed>,
  field: string,
  about?: { guessed?: boolean; source?: string | null; before?: number | undefined },
) => PreviewLine['changes'];

/**
 * What the map says on a day, and the changes that an import adds to it, as they will be read.
 *
 * @param day from which they hold; null is from the start.
 * @param isNew whoever and whatever the import itself adds: of these the map says nothing yet.
 * @param name of the file, the source of every number in it.
 */
export function entering(
  changes: readonly MapChange[],
  day: string | null,
  isNew: (id: string) => boolean,
  name: string,
) {
  const now = new Map<string, MapChange>();
  for (const change of changes)
    if ((change.effectiveOn ?? '') <= (day ?? '')) now.set(parameterKey(change), change);
  const imported = `imported from ${name}`;
  const recordedAt = new Date().toISOString();
  const rows: MapChange[] = [];
  const held: Held = (set, actorId, resourceId = null, supplierId = null) =>
    now.size === 0 || isNew(actorId)
      ? undefined
      : now.get(parameterKey({ set, actorId, supplierId, resourceId }))?.to;
  /** Sets a parameter if that is new; says what it was and becomes. */
  const enter: Enter = (change, field, about = {}) => {
    const { set, actorId, supplierId = null, resourceId = null, to } = change;
    const { guessed = false, source = null } = about;
    const before = 'before' in about ? about.before : held(set, actorId, resourceId, supplierId);
    if (before === to) return [];
    // Whole rows at once: of a large file there are tens of thousands.
    rows.push({
      id: randomUUID(),
      ordinal: LAST,
      set,
      actorId,
      supplierId,
      resourceId,
      to,
      effectiveOn: day,
      confidence: guessed ? 'guessed' : 'judged',
      source: source ? `${source} (${imported})`.slice(0, 20_000) : imported,
      note: null,
      happeningId: null,
      supersedesId: null,
      recordedBy: null,
      recordedAt,
    });
    return [{ field, from: before ?? null, to }];
  };
  return { rows, held, enter, standing: [...now.values()] };
}
