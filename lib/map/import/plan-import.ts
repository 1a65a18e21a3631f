import { createHash, randomUUID } from 'node:crypto';
import { keyFromName } from '#lib/map/key-from-name.ts';
import type { MapActor, MapChange, MapResource, PowerMap } from '#lib/map/schema.ts';
import { overfull } from '#lib/map/write-changes.ts';
import { fillIn, isBare } from './fill-in.ts';
import { type Matched, match } from './match.ts';
import { counting } from './notes.ts';
import type { ReadMap } from './read-map.ts';
import { type ImportChoices, type ImportPreview, listed, type PreviewLine } from './schema.ts';

type Row = Pick<
  MapChange,
  | 'id'
  | 'set'
  | 'actorId'
  | 'supplierId'
  | 'resourceId'
  | 'to'
  | 'effectiveOn'
  | 'confidence'
  | 'source'
>;
export type Plan = Pick<Matched, 'newActors' | 'newResources' | 'edits'> & {
  changes: Row[];
  preview: ImportPreview;
  /** The map as it would be. */
  after: PowerMap;
};

const MOST_LINES = 300;
const keyOf = (set: string, actor: string, supplier: string | null, resource: string | null) =>
  `${set} ${actor} ${supplier} ${resource}`;

/**
 * What a file would do to a map: pure but for fresh ids.
 *
 * @param keys every key that was ever used in the campaign, also by what was taken off the map.
 * @param name of the file: the source of every number in it.
 */
export function planImport(
  map: PowerMap,
  keys: ReadonlySet<string>,
  read: ReadMap,
  choices: ImportChoices,
  name: string,
): Plan {
  const { note, all } = counting();
  const matched = match(map, keys, read, choices, note);
  const day = choices.effectiveOn;
  const now = new Map<string, number>();
  for (const { set, actorId, supplierId, resourceId, to, effectiveOn } of map.changes)
    if ((effectiveOn ?? '') <= (day ?? ''))
      now.set(keyOf(set, actorId, supplierId, resourceId), to);
  const held = (
    set: string,
    actor: string,
    resource: string | null = null,
    supplier: string | null = null,
  ) => now.get(keyOf(set, actor, supplier, resource));

  let unnamed: MapResource | undefined;
  const noName = () => {
    unnamed ??=
      map.resources.find((one) => one.name === choices.resource) ??
      matched.newResources.find((one) => one.name === choices.resource);
    if (!unnamed) {
      const id = randomUUID();
      const used = new Set([...keys, ...matched.newResources.map((one) => one.key)]);
      const key = keyFromName(choices.resource, id, used);
      unnamed = { id, key, name: choices.resource, kind: '', essential: false, version: 1 };
      matched.newResources.push(unnamed);
    }
    return unnamed;
  };
  const filled = fillIn(read, matched, choices, held, sumsOf(now), noName, note);

  const changes: Row[] = [];
  const lines: PreviewLine[] = [];
  const imported = `imported from ${name}`;
  /** Sets a parameter if that is new; says what it was and becomes. */
  const set = (
    change: Pick<Row, 'set' | 'actorId' | 'to'> & Partial<Row>,
    field: string,
    {
      guessed = false,
      source = null as string | null,
      before = held(change.set, change.actorId, change.resourceId, change.supplierId),
    } = {},
  ) => {
    if (before === change.to) return [];
    changes.push({
      ...{ supplierId: null, resourceId: null, ...change, id: randomUUID(), effectiveOn: day },
      confidence: guessed ? 'guessed' : 'judged',
      source: source ? `${source} (${imported})`.slice(0, 20_000) : imported,
    });
    return [{ field, from: before ?? null, to: change.to }];
  };
  const line = (
    list: PreviewLine['list'],
    names: string[],
    isNew: boolean,
    changed: PreviewLine['changes'],
  ) =>
    lines.push({
      list,
      names,
      state: isNew ? 'added' : changed.length > 0 ? 'changed' : 'same',
      changes: changed,
    });

  const fresh = new Set([...matched.newActors, ...matched.newResources].map(({ id }) => id));
  const edits = new Map(matched.edits.map((edit) => [edit.id, edit]));
  for (const actor of read.actors) {
    const there = matched.actors.get(actor.id)!;
    const isNew = fresh.has(there.id);
    const edit = edits.get(there.id);
    const changed = edit ? differences(edit.before, edit.after) : isNew ? aboutNew(there) : [];
    const isTarget = edit?.after.target ?? there.target;
    if (!isNew && actor.position !== null)
      changed.push(
        ...set({ set: 'position', actorId: there.id, to: actor.position }, 'position', {
          before: held('position', there.id) ?? there.position,
        }),
      );
    if (actor.participation !== null && isTarget) note('target-acts');
    else if (actor.participation !== null)
      changed.push(
        ...set({ set: 'pi', actorId: there.id, to: actor.participation }, 'participation'),
      );
    line('actors', [edit?.before.name ?? there.name], isNew, changed);
  }
  for (const one of new Set([...matched.resources.values(), ...(unnamed ? [unnamed] : [])]))
    line('resources', [one.name], fresh.has(one.id), []);
  for (const { actor, resource, to, guessed, source } of filled.values) {
    const isNew = held('v', actor.id, resource.id) === undefined;
    const change = { set: 'v' as const, actorId: actor.id, resourceId: resource.id, to };
    line(
      'values',
      [actor.name, resource.name],
      isNew,
      set(change, 'importance', { guessed, source }),
    );
  }
  for (const { from, to, resource, share, capacity, guessed, source } of filled.supplies) {
    const pair = { actorId: to.id, supplierId: from.id, resourceId: resource.id };
    const [s, k] = [held('s', to.id, resource.id, from.id), held('k', to.id, resource.id, from.id)];
    const isNew = s === undefined && k === undefined;
    // Of a supply that stands, what was never said is 0.
    const was = (one: number | undefined) => (isNew ? {} : { before: one ?? 0 });
    line('supplies', [from.name, to.name, resource.name], isNew, [
      ...set({ set: 's', ...pair, to: share }, 'share', { guessed, source, ...was(s) }),
      ...set({ set: 'k', ...pair, to: capacity }, 'capacity', { guessed, source, ...was(k) }),
    ]);
  }
  for (const { actor, resource, to, source } of read.outside) {
    const ids = {
      actorId: matched.actors.get(actor)!.id,
      resourceId: matched.resources.get(resource)!.id,
    };
    set({ set: 'o', ...ids, to }, 'outside', { source });
  }
  for (const { set: what, actor, to, source } of read.passing)
    set({ set: what, actorId: matched.actors.get(actor)!.id, to }, what, { source });

  const after = applied(map, matched, changes);
  const refused = overfull(after);
  const conflict =
    refused && !refused.ok
      ? { reason: refused.error.reason, values: refused.error.values ?? {} }
      : null;
  const guessed = all();
  const parameters = changes.map(({ set: what, to, confidence, source }) => [
    what,
    to,
    confidence,
    source,
  ]);
  const digest = createHash('sha256')
    .update(JSON.stringify([read.format, choices, lines, parameters, guessed, read.unknown]))
    .digest('base64url');
  return {
    after,
    ...{
      newActors: matched.newActors,
      newResources: matched.newResources,
      edits: matched.edits,
      changes,
    },
    preview: {
      ...{ format: read.format, digest, conflict, guesses: guessed },
      counts: Object.fromEntries(
        listed.map((list) => [list, countsOf(lines, list)]),
      ) as ImportPreview['counts'],
      lines: lines.filter(({ state }) => state !== 'same').slice(0, MOST_LINES),
      bare: read.supplies.filter(isBare).length,
      undirected: read.supplies.filter(({ directed }) => !directed).length,
      drawn: read.actors.some(({ place }) => place !== null),
      unknown: read.unknown.slice(0, 200),
    },
  };
}

const countsOf = (lines: PreviewLine[], list: PreviewLine['list']) => {
  const of = (state: PreviewLine['state']) =>
    lines.filter((one) => one.list === list && one.state === state).length;
  return { added: of('added'), changed: of('changed'), same: of('same') };
};

const differences = (before: object, after: object): PreviewLine['changes'] => {
  const old = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([field, to]) =>
    old.get(field) === to || field === 'target'
      ? []
      : [{ field, from: old.get(field) ?? null, to }],
  );
};
const aboutNew = ({ side, position }: MapActor): PreviewLine['changes'] => [
  { field: 'side', from: null, to: side },
  { field: 'position', from: null, to: position },
];

/** What is given away on the map by now: of each actor's values, and of each need's shares. */
function sumsOf(now: ReadonlyMap<string, number>) {
  const sums = { values: new Map<string, number>(), shares: new Map<string, number>() };
  for (const [key, to] of now) {
    const [set, actor, , resource] = key.split(' ');
    const [sum, row] = set === 'v' ? [sums.values, actor!] : [sums.shares, `${actor} ${resource}`];
    if (set === 'v' || set === 's') sum.set(row, (sum.get(row) ?? 0) + to);
  }
  return sums;
}

/** The map as it will be read once all is written. */
function applied(map: PowerMap, matched: Matched, rows: Row[]): PowerMap {
  const edits = new Map(matched.edits.map((edit) => [edit.id, edit.after]));
  const now = new Date().toISOString();
  const day = ({ effectiveOn }: Row) => effectiveOn ?? '';
  const added = rows.map((row) => ({
    ...row,
    ...{ ordinal: Number.MAX_SAFE_INTEGER, note: null, happeningId: null, supersedesId: null },
    ...{ recordedBy: null, recordedAt: now },
  }));
  return {
    ...map,
    actors: [
      ...map.actors.map((actor) => ({ ...actor, ...edits.get(actor.id) })),
      ...matched.newActors,
    ],
    resources: [...map.resources, ...matched.newResources],
    changes: [...map.changes, ...added].sort((a, b) =>
      day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0,
    ),
  };
}
