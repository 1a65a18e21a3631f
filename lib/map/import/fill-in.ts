import type { MapActor, MapResource } from '#lib/map/schema.ts';
import { grouped } from './grouped.ts';
import type { Matched } from './match.ts';
import type { Note } from './notes.ts';
import type { ReadMap, ReadSupply } from './read-map.ts';
import type { ImportChoices } from './schema.ts';

/** One supply as it is to stand on the map. */
export type Filled = {
  from: MapActor;
  to: MapActor;
  resource: MapResource;
  share: number;
  capacity: number;
  /** The numbers are the organizer's choice, not the file's. */
  guessed: boolean;
  source: string | null;
};
type Value = {
  actor: MapActor;
  resource: MapResource;
  to: number;
  guessed: boolean;
  source: string | null;
};

export const isBare = ({ share, capacity }: ReadSupply) => share === null && capacity === null;
const keyOf = (actor: MapActor, resource: MapResource) => `${actor.id} ${resource.id}`;

/** The ways a connection goes once the choices are made; none where it is left out. */
function waysOf(supply: ReadSupply, { direction, undirected }: ImportChoices): [string, string][] {
  const { from, to, directed } = supply;
  if (!directed && undirected === 'skip') return [];
  const turned = isBare(supply) && direction === 'depends';
  const way: [string, string] = turned ? [to, from] : [from, to];
  return !directed && undirected === 'both' && from !== to ? [way, [way[1], way[0]]] : [way];
}

/**
 * Supplies and values with what the file leaves open filled in as chosen: bare suppliers of one need share equally
 * what is covered, as far as others leave it open, and so do the needs that only bare connections tell of.
 *
 * @param held what the map says now of a parameter; undefined where it says nothing.
 * @param unnamed the resource of connections that do not say what they carry.
 */
export function fillIn(
  read: ReadMap,
  matched: Matched,
  choices: ImportChoices,
  held: (set: 'v' | 's', actor: string, resource: string, supplier?: string) => number | undefined,
  sums: { values: ReadonlyMap<string, number>; shares: ReadonlyMap<string, number> },
  unnamed: () => MapResource,
  note: Note,
): { supplies: Filled[]; values: Value[] } {
  const supplies: Filled[] = [];
  const bare: Filled[] = [];
  const shares = new Map(sums.shares);
  const once = new Set<string>();
  const add = (sum: Map<string, number>, key: string, by: number) =>
    sum.set(key, (sum.get(key) ?? 0) + by);
  for (const supply of read.supplies) {
    const ways = waysOf(supply, choices);
    if (!supply.directed) note(ways.length > 0 ? 'undirected' : 'skipped');
    for (const [fromId, toId] of ways) {
      const [from, to] = [matched.actors.get(fromId)!, matched.actors.get(toId)!];
      const resource =
        supply.resource === null ? unnamed() : matched.resources.get(supply.resource)!;
      const key = `${keyOf(to, resource)} ${from.id}`;
      if (once.has(key)) continue;
      once.add(key);
      const filled = { from, to, resource, guessed: isBare(supply), source: supply.source };
      if (!isBare(supply)) {
        const share = supply.share ?? 0;
        if (supply.share === null) note('no-share');
        if (supply.capacity === null) note('capacity');
        supplies.push({ ...filled, share, capacity: supply.capacity ?? share });
        add(shares, keyOf(to, resource), share - (held('s', to.id, resource.id, from.id) ?? 0));
      } else if (choices.covered === null) note('skipped');
      // What the map says already is better than a default.
      else if (held('s', to.id, resource.id, from.id) === undefined)
        bare.push({ ...filled, share: 0, capacity: 0 });
    }
  }
  const values: Value[] = read.values.map(({ actor, resource, to, source }) => ({
    ...{ actor: matched.actors.get(actor)!, resource: matched.resources.get(resource)! },
    ...{ to, guessed: false, source },
  }));
  for (const [key, group] of grouped(bare, ({ to, resource }) => keyOf(to, resource))) {
    const part = within(choices.covered ?? 0, shares.get(key) ?? 0) / group.length;
    for (const one of group) supplies.push({ ...one, share: part, capacity: part });
    note('shares', group.length);
  }
  if (choices.importance > 0) {
    const sum = new Map(sums.values);
    const said = new Set(values.map(({ actor, resource }) => keyOf(actor, resource)));
    for (const { actor, resource, to } of values)
      add(sum, actor.id, to - (held('v', actor.id, resource.id) ?? 0));
    const needs = new Map(bare.map((one) => [keyOf(one.to, one.resource), one]));
    const open = [...needs].filter(
      ([key, { to, resource }]) => !said.has(key) && held('v', to.id, resource.id) === undefined,
    );
    for (const [id, group] of grouped(open, ([, { to }]) => to.id)) {
      const part = within(choices.importance, sum.get(id) ?? 0) / group.length;
      for (const [, { to: actor, resource }] of part > 0 ? group : [])
        values.push({ actor, resource, to: part, guessed: true, source: null });
      note('importance', group.length);
    }
  }
  return { supplies, values };
}

/** What is asked for, as far as there is room below 1. */
const within = (part: number, sum: number) => Math.max(0, Math.min(part, 1 - sum));
