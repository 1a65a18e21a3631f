import { randomUUID } from 'node:crypto';
import type { EditedActor } from '#db/schema/imports.ts';
import { keyFromName } from '#lib/map/key-from-name.ts';
import type { MapActor, MapResource, PowerMap } from '#lib/map/schema.ts';
import type { Note } from './notes.ts';
import type { ReadActor, ReadMap } from './read-map.ts';
import type { ImportChoices } from './schema.ts';

export type Edit = { id: string; version: number; before: EditedActor; after: EditedActor };
export type Matched = {
  /** By the file's ids. */
  actors: Map<string, MapActor>;
  resources: Map<string, MapResource>;
  newActors: MapActor[];
  newResources: MapResource[];
  edits: Edit[];
};

const plain = (name: string) => name.normalize('NFC').trim().toLowerCase();

/** Finds those of a file on the map, by key and then by a name that only one has there. Each is found once. */
function finder<T extends { id: string; key: string; name: string }>(there: readonly T[]) {
  const byKey = new Map(there.map((one) => [one.key, one]));
  const byName = new Map<string, T | null>();
  for (const one of there) byName.set(plain(one.name), byName.has(plain(one.name)) ? null : one);
  const found = new Set<string>();
  const once = (one: T | null | undefined) => {
    if (!one || found.has(one.id)) return undefined;
    found.add(one.id);
    return one;
  };
  return {
    byKey: (key: string | null) => (key === null ? undefined : once(byKey.get(key))),
    byName: (name: string) => once(byName.get(plain(name))),
  };
}

/** Pairs up all by key first, so that nobody takes by name whom another one means by key. */
function pair<
  R extends { id: string; key: string | null; name: string },
  T extends MapActor | MapResource,
>(read: readonly R[], there: readonly T[]): Map<string, T> {
  const find = finder(there);
  const out = new Map<string, T>();
  for (const { id, key } of read) {
    const one = find.byKey(key);
    if (one) out.set(id, one);
  }
  for (const { id, name } of read) {
    const one = out.has(id) ? undefined : find.byName(name);
    if (one) out.set(id, one);
  }
  return out;
}

const taken = (keys: Set<string>, key: string | null, name: string, id: string): string => {
  const made = key !== null && !keys.has(key) ? key : keyFromName(name, id, keys);
  keys.add(made);
  return made;
};

/** Who and what of a file is on the map already, and what becomes of the others. */
export function match(
  map: PowerMap,
  keys: ReadonlySet<string>,
  read: ReadMap,
  choices: ImportChoices,
  note: Note,
): Matched {
  const out: Matched = {
    actors: pair(read.actors, map.actors),
    resources: pair(read.resources, map.resources),
    ...{ newActors: [], newResources: [], edits: [] },
  };
  const used = new Set(keys);
  let target = map.actors.find((actor) => actor.target)?.id ?? null;
  for (const actor of read.actors) {
    const there = out.actors.get(actor.id);
    if (there) {
      const edit = editOf(there, actor, target, note);
      if (edit) out.edits.push(edit);
      continue;
    }
    const id = randomUUID();
    const isTarget = actor.target && target === null;
    if (isTarget) target = id;
    if (actor.target && !isTarget) note('second-target');
    if (actor.implied) note('implied');
    else if (actor.side === null) note('side');
    if (actor.position === null && !actor.implied) note('position');
    const acts = actor.participation !== null && !isTarget;
    if (acts && actor.weight === null) note('weight');
    const side = actor.target
      ? isTarget
        ? 'target'
        : 'secondary_target'
      : (actor.side ?? 'neutral');
    const made: MapActor = {
      ...{
        id,
        key: taken(used, actor.key, actor.name, id),
        name: actor.name,
        kind: actor.kind ?? '',
      },
      ...{
        side,
        position: actor.position ?? 0,
        influence: actor.influence,
        base: actor.base ?? false,
      },
      ...{ size: actor.people, weight: acts ? (actor.weight ?? 1) : null, target: isTarget },
      x: choices.places ? (actor.place?.x ?? null) : null,
      y: choices.places ? (actor.place?.y ?? null) : null,
      version: 1,
    };
    out.actors.set(actor.id, made);
    out.newActors.push(made);
  }
  for (const { id: ref, key, name, kind, essential } of read.resources) {
    if (out.resources.has(ref)) continue;
    const id = randomUUID();
    const made: MapResource = {
      ...{ id, key: taken(used, key, name, id), name, kind: kind ?? '' },
      ...{ essential: essential ?? false, version: 1 },
    };
    out.resources.set(ref, made);
    out.newResources.push(made);
  }
  return out;
}

/** What a file knows better of an actor; null when it says nothing new. The target of the map stays the target. */
function editOf(there: MapActor, read: ReadActor, target: string | null, note: Note): Edit | null {
  const { name, kind, side, influence, size, weight } = there;
  const before: EditedActor = { name, kind, side, influence, size, weight, target: there.target };
  const after: EditedActor = {
    ...before,
    name: read.implied ? name : read.name,
    kind: read.kind ?? kind,
    influence: read.influence ?? influence,
    size: read.people ?? size,
    weight: there.target ? weight : (read.weight ?? weight),
  };
  if (there.target && read.side !== null && !read.target) note('target-kept');
  else if (read.target && !there.target && target === null)
    Object.assign(after, { side: 'target', target: true, weight: null });
  else if (read.target && !there.target) {
    note('second-target');
    after.side = 'secondary_target';
  } else if (read.side !== null && !there.target) after.side = read.side;
  const same = JSON.stringify(before) === JSON.stringify(after);
  return same ? null : { id: there.id, version: there.version, before, after };
}
