import { nameKey } from '#lib/map/paste/columns.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { standsOn } from '#lib/map/stands-on.ts';
import type { Scenario } from './schema.ts';

export type Branch = Pick<Scenario, 'added' | 'removed'>;
type Things = Pick<PowerMap, 'actors' | 'resources'>;

/** A scenario that adds and removes nothing. */
export const SAME: Branch = { added: { actors: [], resources: [] }, removed: [] };

export const idsIn = ({ actors, resources }: Things): string[] =>
  [...actors, ...resources].map(({ id }) => id);

/** What of a scenario's comings and goings makes a difference on a map: ids that come onto it, and that leave it. */
export function movedOn(map: Things, { added, removed }: Branch): { on: string[]; off: string[] } {
  const here = new Set(idsIn(map));
  return {
    on: idsIn(added).filter((id) => !here.has(id)),
    off: removed.filter((id) => here.has(id)),
  };
}

/** The map with what a scenario adds, and without what it takes off it: what its changes are tried on. */
export function branchOf(map: PowerMap, branch: Branch): PowerMap {
  const { on, off } = movedOn(map, branch);
  if (on.length + off.length === 0) return map;
  const [comes, goes] = [new Set(on), new Set(off)];
  const moved = <One extends { id: string }>(was: One[], added: One[]): One[] => [
    ...was.filter(({ id }) => !goes.has(id)),
    ...added.filter(({ id }) => comes.has(id)),
  ];
  const things = {
    actors: moved(map.actors, branch.added.actors),
    resources: moved(map.resources, branch.added.resources),
  };
  return { ...map, ...things, changes: standsOn(things, map.changes) };
}

/** How many things are tried in a scenario. */
export const triesOf = ({ changes, added, removed }: Scenario): number =>
  changes.length + idsIn(added).length + removed.length;

/** The names of what a scenario adds that something else on the map has too: merged, both would be on it. */
export function namesakes(map: Things, { added }: Pick<Branch, 'added'>): string[] {
  const same = (of: 'actors' | 'resources') => {
    const here = new Set(map[of].map(({ id }) => id));
    const names = new Set(map[of].map(({ name }) => nameKey(name)));
    return added[of].flatMap(({ id, name }) =>
      !here.has(id) && names.has(nameKey(name)) ? [name] : [],
    );
  };
  return [...same('actors'), ...same('resources')];
}
