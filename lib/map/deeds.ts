import type { Tie } from '#lib/ties/schema.ts';
import type { MapActor, MapResource } from './schema.ts';

export type ActorFields = Omit<MapActor, 'id' | 'key' | 'x' | 'y' | 'version'>;
export type ResourceFields = Omit<MapResource, 'id' | 'key' | 'version'>;
export type TieFields = Pick<Tie, 'kind' | 'strength' | 'confidence' | 'source'>;
type Place = { x: number; y: number };
type Thing = { id: string; name: string };

/** What somebody did to the map in this visit, with all that taking it back needs. */
export type Deed =
  | { did: 'recorded'; press: string }
  /** `former` was the target before this actor was. */
  | ({ did: 'added'; what: 'actor' | 'resource'; former?: string | undefined } & Thing)
  | ({ did: 'removed'; what: 'actor' | 'resource'; former?: string | undefined } & Thing)
  | ({
      did: 'edited';
      what: 'actor';
      before: ActorFields;
      after: ActorFields;
      former?: string | undefined;
    } & Thing)
  | ({ did: 'edited'; what: 'resource'; before: ResourceFields; after: ResourceFields } & Thing)
  | ({ did: 'moved'; from: Place; to: Place } & Thing)
  /** Said of a tie; null is that it does not stand. */
  | { did: 'tied'; id: string; before: TieFields | null; after: TieFields | null };

/** Deeds that can be taken back, and those taken back that can be done again; the next one last. */
export type Deeds = { done: readonly Deed[]; undone: readonly Deed[] };
export const NOTHING: Deeds = { done: [], undone: [] };

/** More than anybody takes back step by step. */
const MOST = 200;

/** After a new deed nothing can be done again. */
export const withDeed = ({ done }: Deeds, deed: Deed): Deeds => ({
  done: [...done, deed].slice(-MOST),
  undone: [],
});

/**
 * What taking a deed back is, itself a deed.
 *
 * @param press by which it was taken back.
 */
export function turned(deed: Deed, press: string): Deed {
  switch (deed.did) {
    case 'recorded':
      return { ...deed, press };
    case 'added':
      return { ...deed, did: 'removed' };
    case 'removed':
      return { ...deed, did: 'added' };
    case 'edited':
      return deed.what === 'actor'
        ? { ...deed, before: deed.after, after: deed.before }
        : { ...deed, before: deed.after, after: deed.before };
    case 'tied':
      return { ...deed, before: deed.after, after: deed.before };
    case 'moved':
      return { ...deed, from: deed.to, to: deed.from };
  }
}

/** After a deed of either list was taken back by a press: it goes over to the other. */
export function withTurned({ done, undone }: Deeds, deed: Deed, press: string): Deeds {
  const without = (list: readonly Deed[]) => list.filter((one) => one !== deed);
  return done.includes(deed)
    ? { done: without(done), undone: [...undone, turned(deed, press)] }
    : { done: [...done, turned(deed, press)], undone: without(undone) };
}

export const actorFields = ({
  id: _,
  key: __,
  x: ___,
  y: ____,
  version: _____,
  ...fields
}: MapActor) => fields satisfies ActorFields;
export const resourceFields = ({ id: _, key: __, version: ___, ...fields }: MapResource) =>
  fields satisfies ResourceFields;

export const tieFields = ({ kind, strength, confidence, source }: TieFields): TieFields => ({
  ...{ kind, strength, confidence, source },
});

/** Whether an object's fields are these still. */
export const same = <Fields extends object>(a: Fields, b: Fields): boolean =>
  Object.entries(a).every(([name, value]) =>
    Object.entries(b).some(([other, is]) => other === name && is === value),
  );
