import type { PowerMap } from '#lib/map/schema.ts';
import { standsOn } from '#lib/map/stands-on.ts';
import type { Scenario } from './schema.ts';

export type Branch = Pick<Scenario, 'added' | 'removed'>;

/** A scenario that adds and removes nobody. */
export const SAME: Branch = { added: [], removed: [] };

/** The map with whom a scenario adds, and without whom it takes off it: what its changes are tried on. */
export function branchOf(map: PowerMap, { added, removed }: Branch): PowerMap {
  if (added.length + removed.length === 0) return map;
  const gone = new Set(removed);
  const here = new Set(map.actors.map(({ id }) => id));
  const actors = [
    ...map.actors.filter(({ id }) => !gone.has(id)),
    ...added.filter(({ id }) => !here.has(id)),
  ];
  const things = { actors, resources: map.resources };
  return { ...map, ...things, changes: standsOn(things, map.changes) };
}
