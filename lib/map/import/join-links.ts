import type { FieldProblem } from '#lib/result.ts';
import { hasFields, number, placeOf, readFields, type Spec, text } from './fields.ts';
import type { RawLink, RawMap, ReadActor, ReadMap, ReadResource, Unknown } from './read-map.ts';
import { type TieFields, tieKindOf, tieSpec, tiesOf } from './read-ties.ts';
import { problem } from './refuse.ts';

type LinkFields = {
  resource: string;
  kind: string;
  share: number;
  capacity: number;
  importance: number;
};
const linkSpec: Spec<LinkFields & TieFields> = {
  ...tieSpec,
  resource: { names: ['label', 'resource'], read: text },
  kind: { names: ['type', 'kind'], read: text },
  share: { names: ['share'], read: number(0, 1) },
  capacity: { names: ['capacity'], read: number(0, 1e6) },
  importance: { names: ['importance'], read: number(0, 1) },
};

type Joined = Pick<ReadMap, 'resources' | 'values' | 'supplies' | 'ties'> & {
  implied: ReadActor[];
  unknown: Unknown[];
  problems: FieldProblem[];
};

/** The connections of a file as supplies between its actors, what is supplied as resources, and its ties. */
export function joinLinks({ links, openEnds }: RawMap, actors: ReadActor[]): Joined {
  const ours =
    hasFields(links, 'share', 'capacity') || hasFields(links, 'tiestrength', 'tieconfidence');
  const read = readFields<LinkFields & TieFields>(links, linkSpec, {
    ...{ where: 'supplies', ours, computed: ours ? ['strength', 'weight'] : [] },
  });
  const out: Joined = {
    ...{ resources: [], values: [], supplies: [], ties: [], implied: [] },
    ...{ unknown: read.unknown, problems: read.problems },
  };
  const endOf = endsOf(actors, openEnds, out);
  const resources = new Map<string, ReadResource>();
  const said = { supplies: new Map<string, number>(), values: new Map<string, number>() };
  for (const [index, link] of links.entries()) {
    const row = read.rows[index]!;
    const from = endOf(link, 'from');
    const to = endOf(link, 'to');
    if (from === null || to === null) continue;
    const tie = tieKindOf(row);
    if (tie !== null && from !== to) {
      out.ties.push(...tiesOf(link, tie, row, from, to));
      continue;
    }
    const resource = resourceOf(resources, link, row);
    const numbers = { share: row.share ?? null, capacity: row.capacity ?? null };
    for (const [supplier, dependent] of waysOf(link, from, to)) {
      const { at } = link;
      const ends = { from: supplier, to: dependent, resource };
      const directed = link.flow !== 'none';
      add(out, said, { ...{ at, ...ends, ...numbers, directed, source: null } });
      if (row.importance && resource !== null)
        value(out, said, placeOf(at, 'importance'), dependent, resource, row.importance);
    }
  }
  out.resources = [...resources.values()];
  return out;
}

function waysOf({ flow }: RawLink, from: string, to: string): [string, string][] {
  if (flow === 'back') return [[to, from]];
  return flow === 'both' && from !== to
    ? [
        [from, to],
        [to, from],
      ]
    : [[from, to]];
}

/** Finds ends by id, then by name where only one has it. */
function endsOf(actors: ReadActor[], openEnds: boolean, out: Joined) {
  const byId = new Set(actors.map(({ id }) => id));
  const byName = new Map<string, string | null>();
  for (const { id, name } of actors) byName.set(name, byName.has(name) ? null : id);
  return (link: RawLink, end: 'from' | 'to'): string | null => {
    const ref = link[end];
    if (byId.has(ref)) return ref;
    const named = byName.get(ref);
    if (typeof named === 'string') return named;
    if (!openEnds || ref.trim() === '' || named === null) {
      const code = ref.trim() === '' ? 'no-end' : named === null ? 'two-of-name' : 'unknown-end';
      out.problems.push(problem(placeOf(link.at, end), code, { id: ref }));
      return null;
    }
    byId.add(ref);
    const name = link.names?.[end] || ref;
    out.implied.push({
      ...{ at: link.at, id: ref, key: ref, name, kind: null, side: null, position: null },
      ...{ influence: null, people: null, participation: null, weight: null, base: null },
      ...{ target: false, place: null, implied: true },
    });
    return ref;
  };
}

function resourceOf(
  all: Map<string, ReadResource>,
  { at, resourceKey = null }: RawLink,
  { resource: name, kind: given }: Partial<LinkFields>,
): string | null {
  const kind = given ?? null;
  // A kind without a name is all that many maps have: it says what the connection is.
  const called = name ?? kind;
  if (called === null) return null;
  const id = resourceKey === null ? JSON.stringify([called, kind]) : `key ${resourceKey}`;
  if (!all.has(id)) all.set(id, { at, id, key: resourceKey, name: called, kind, essential: null });
  return id;
}

type Said = Record<'supplies' | 'values', Map<string, number>>;

/** Adds a supply, once; saying the same again with other numbers is a problem. */
function add(out: Joined, said: Said, supply: Joined['supplies'][number]): void {
  const key = JSON.stringify([supply.from, supply.to, supply.resource]);
  const before = out.supplies[said.supplies.get(key) ?? -1];
  if (!before) {
    said.supplies.set(key, out.supplies.length);
    out.supplies.push(supply);
  } else if (before.share !== supply.share || before.capacity !== supply.capacity)
    out.problems.push(problem(supply.at, 'said-twice', { first: before.at }));
}

function value(
  out: Joined,
  said: Said,
  at: string,
  actor: string,
  resource: string,
  to: number,
): void {
  const key = JSON.stringify([actor, resource]);
  const before = out.values[said.values.get(key) ?? -1];
  if (!before) {
    said.values.set(key, out.values.length);
    out.values.push({ at, actor, resource, to, source: null });
  } else if (before.to !== to) out.problems.push(problem(at, 'said-twice', { first: before.at }));
}
