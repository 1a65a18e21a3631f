import type { MapChoice, ReducedMap } from './reduced-schema.ts';
import type { PowerMap } from './schema.ts';

/** As much of a map as the reduction needs: rows may come from a query that holds no more. */
export type Reducible = {
  actors: Omit<PowerMap['actors'][number], 'key' | 'influence' | 'size' | 'weight' | 'version'>[];
  resources: Pick<PowerMap['resources'][number], 'id' | 'name'>[];
  changes: Pick<
    PowerMap['changes'][number],
    'set' | 'actorId' | 'supplierId' | 'resourceId' | 'to' | 'source'
  >[];
};

/**
 * The map as others may see it: who was chosen, what they supply to one another, and nothing else. What concerns
 * anyone who is not chosen, their names and what only they need among it, is not in the answer in any form.
 *
 * @param map its changes in the order in which they apply, without those that were superseded.
 */
export function reduceMap(map: Reducible, choice: MapChoice): ReducedMap {
  const chosen = new Set(choice.actors);
  const unnamed = new Set(choice.kindOnly);
  const actors = map.actors.filter(({ id }) => chosen.has(id));
  const here = new Set(actors.map(({ id }) => id));
  const resources = new Map(map.resources.map(({ id, name }) => [id, name]));
  const positions = new Map<string, number>();
  const supplies = new Map<string, ReducedMap['supplies'][number]>();
  for (const { set, actorId: of, supplierId: by, resourceId, to, source } of map.changes) {
    if (!here.has(of) || (by !== null && !here.has(by))) continue;
    if (set === 'position') positions.set(of, to);
    const resource = resources.get(resourceId ?? '');
    if (set !== 's' || by === null || resource === undefined) continue;
    const key = `${of} ${by} ${resourceId}`;
    supplies.delete(key);
    const share = choice.numbers ? to : null;
    if (to > 0)
      supplies.set(key, { of, by, resource, share, source: choice.sources ? source : null });
  }
  return {
    actors: actors.map(({ id, name, kind, side, target, base, position, x, y }) => ({
      ...{ id, name: unnamed.has(id) ? null : name, kind, side, target, base, x, y },
      position: choice.positions ? (positions.get(id) ?? position) : null,
    })),
    supplies: [...supplies.values()],
  };
}

const INSTITUTIONS = ['institution', 'government'];
/** Kinds that are more than one human being. Any other may be one, also a word that we do not know. */
const GROUPS = [
  ...INSTITUTIONS,
  ...['constituency', 'organization', 'company', 'business', 'buyer', 'media'],
];

/** What is shown unless somebody chooses otherwise: the target, our own side and institutions; no person by name. */
export function firstChoice({ actors }: Pick<Reducible, 'actors'>): MapChoice {
  const shown = actors.filter(
    ({ target, side, kind }) =>
      target || INSTITUTIONS.includes(kind) || (side === 'movement' && GROUPS.includes(kind)),
  );
  return {
    actors: shown.map(({ id }) => id),
    kindOnly: shown.flatMap(({ id, kind }) => (GROUPS.includes(kind) ? [] : [id])),
    ...{ positions: false, numbers: false, sources: false },
  };
}
