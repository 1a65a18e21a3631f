import { randomUUID } from 'node:crypto';
import { inOrder } from '#lib/map/in-order.ts';
import { keyFromName } from '#lib/map/key-from-name.ts';
import type { MapActor, MapChange, MapResource, PowerMap } from '#lib/map/schema.ts';
import type { NewTie } from '#lib/map/ties/add-ties.ts';
import { overfull } from '#lib/map/write-changes.ts';
import { entering } from './entering.ts';
import { fillIn, isBare } from './fill-in.ts';
import { listing } from './listing.ts';
import { type Edit, type Matched, match } from './match.ts';
import { counting, type Note } from './notes.ts';
import { planTies } from './plan-ties.ts';
import type { ReadMap } from './read-map.ts';
import type { ImportChoices, ImportPreview, PreviewLine } from './schema.ts';

export type Plan = Pick<Matched, 'newActors' | 'newResources' | 'edits'> & {
  changes: MapChange[];
  ties: NewTie[];
  preview: ImportPreview;
  /** The map as it would be. */
  after: PowerMap;
};

/** From so many new rows on, writing them takes longer than somebody likes to wait, or a request should take. */
const LARGE = 5000;

type Entering = ReturnType<typeof entering>;
type Listing = ReturnType<typeof listing>;

/**
 * What a file would do to a map: pure but for fresh ids.
 *
 * @param keys every key that was ever used in the campaign, also by what was taken off the map.
 * @param name of the file: the source of every number in it.
 * @param standing keys of the ties that stand.
 */
export function planImport(
  map: PowerMap,
  keys: ReadonlySet<string>,
  read: ReadMap,
  choices: ImportChoices,
  name: string,
  standing: ReadonlySet<string> = new Set(),
): Plan {
  const { note, all } = counting();
  const matched = match(map, keys, read, choices, note);
  const { newActors, newResources, edits } = matched;
  const freshActors = new Set(newActors.map(({ id }) => id));
  const isNew = (id: string) => freshActors.has(id);
  const log = entering(map.changes, choices.effectiveOn, isNew, name);
  const unnamed = unnamedOf(map, keys, matched, choices.resource);
  const sums = sumsOf(log.standing);
  const filled = fillIn(read, matched, choices, log.held, sums, unnamed.resource, note);

  const list = listing();
  enterActors(read, matched, isNew, log, list, note);
  const fresh = new Set(newResources);
  for (const one of new Set([...matched.resources.values(), ...unnamed.made()]))
    list.line('resources', [one.name], fresh.has(one), []);
  enterFilled(filled, log, list);
  for (const { actor, resource, to, source } of read.outside) {
    const actorId = matched.actors.get(actor)!.id;
    const resourceId = matched.resources.get(resource)!.id;
    log.enter({ set: 'o', actorId, resourceId, to }, 'outside', { source });
  }
  for (const { set, actor, to, source } of read.passing)
    log.enter({ set, actorId: matched.actors.get(actor)!.id, to }, set, { source });

  const ties = planTies(read, matched.actors, standing, name, list);
  const after = withImported(map, matched, log.rows);
  const refused = overfull(after);
  for (const { set, to, confidence, source } of log.rows) list.seal(set, to, confidence, source);
  list.seal(JSON.stringify([read.format, choices, all(), read.unknown]));
  return {
    ...{ after, newActors, newResources, edits, changes: log.rows, ties },
    preview: {
      ...{ format: read.format, digest: list.digest(), counts: list.counts, lines: list.lines },
      conflict:
        refused && !refused.ok
          ? { reason: refused.error.reason, values: refused.error.values ?? {} }
          : null,
      guesses: all(),
      bare: read.supplies.filter(isBare).length,
      undirected: read.supplies.filter(({ directed }) => !directed).length,
      large: log.rows.length + newActors.length + edits.length > LARGE,
      drawn: read.actors.some(({ place }) => place !== null),
      unknown: read.unknown.slice(0, 200),
    },
  };
}

/** The resource of connections that do not say what they carry: made when the first of them asks for it. */
function unnamedOf(
  map: PowerMap,
  keys: ReadonlySet<string>,
  { newResources }: Matched,
  name: string,
) {
  let found: MapResource | undefined;
  const resource = () => {
    found ??= [...map.resources, ...newResources].find((one) => one.name === name);
    if (found) return found;
    const id = randomUUID();
    const key = keyFromName(name, id, new Set([...keys, ...newResources.map((one) => one.key)]));
    found = { id, key, name, kind: '', essential: false, version: 1 };
    newResources.push(found);
    return found;
  };
  return { resource, made: () => (found ? [found] : []) };
}

function enterActors(
  read: ReadMap,
  matched: Matched,
  isNew: (id: string) => boolean,
  { held, enter }: Entering,
  { line }: Listing,
  note: Note,
): void {
  const edits = new Map(matched.edits.map((edit) => [edit.id, edit]));
  for (const { id, position, participation } of read.actors) {
    const there = matched.actors.get(id)!;
    const actorId = there.id;
    const edit = edits.get(actorId);
    const changed = edit ? differences(edit) : isNew(actorId) ? aboutNew(there) : [];
    if (!isNew(actorId) && position !== null) {
      const before = held('position', actorId) ?? there.position;
      const change = { set: 'position' as const, actorId, to: position };
      changed.push(...enter(change, 'position', { before }));
    }
    if (participation !== null && (edit?.after.target ?? there.target)) note('target-acts');
    else if (participation !== null)
      changed.push(...enter({ set: 'pi', actorId, to: participation }, 'participation'));
    line('actors', [edit?.before.name ?? there.name], isNew(actorId), changed);
  }
}

function enterFilled(
  { values, supplies }: ReturnType<typeof fillIn>,
  { held, enter }: Entering,
  { line }: Listing,
): void {
  for (const { actor, resource, to, ...about } of values) {
    const change = { set: 'v' as const, actorId: actor.id, resourceId: resource.id, to };
    const before = held('v', actor.id, resource.id);
    const changed = enter(change, 'importance', { ...about, before });
    line('values', [actor.name, resource.name], before === undefined, changed);
  }
  for (const { from, to, resource, share, capacity, guessed, source } of supplies) {
    const pair = { actorId: to.id, supplierId: from.id, resourceId: resource.id };
    const [s, k] = [held('s', to.id, resource.id, from.id), held('k', to.id, resource.id, from.id)];
    const isNew = s === undefined && k === undefined;
    // Of a supply that stands, what was never said is 0.
    const was = (one: number | undefined) => ({ before: isNew ? undefined : (one ?? 0) });
    line('supplies', [from.name, to.name, resource.name], isNew, [
      ...enter({ set: 's', ...pair, to: share }, 'share', { guessed, source, ...was(s) }),
      ...enter({ set: 'k', ...pair, to: capacity }, 'capacity', { guessed, source, ...was(k) }),
    ]);
  }
}

const differences = ({ before, after }: Edit): PreviewLine['changes'] => {
  // Who is the target shows by the side.
  const { target: _, ...now } = after;
  const old = new Map<string, string | number | null>(Object.entries({ ...before, target: null }));
  return Object.entries(now).flatMap(([field, to]) => {
    const from = old.get(field) ?? null;
    return from === to ? [] : [{ field, from, to }];
  });
};
const aboutNew = ({ side, position }: MapActor): PreviewLine['changes'] => [
  { field: 'side', from: null, to: side },
  { field: 'position', from: null, to: position },
];

/** What is given away on the map by now: of each actor's values, and of each need's shares. */
function sumsOf(standing: readonly MapChange[]) {
  const sums = { values: new Map<string, number>(), shares: new Map<string, number>() };
  for (const { set, actorId, resourceId, to } of standing) {
    const [sum, row] =
      set === 'v' ? [sums.values, actorId] : [sums.shares, `${actorId} ${resourceId}`];
    if (set === 'v' || set === 's') sum.set(row, (sum.get(row) ?? 0) + to);
  }
  return sums;
}

/** The map as it will be read once all is written. */
function withImported(map: PowerMap, matched: Matched, rows: readonly MapChange[]): PowerMap {
  const edits = new Map(matched.edits.map((edit) => [edit.id, edit.after]));
  return {
    ...map,
    actors: [
      ...map.actors.map((actor) => ({ ...actor, ...edits.get(actor.id) })),
      ...matched.newActors,
    ],
    resources: [...map.resources, ...matched.newResources],
    changes: inOrder([...map.changes, ...rows]),
  };
}
