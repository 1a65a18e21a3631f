import type { MapChange } from '#lib/map/schema.ts';
import type { Strength, TieKind } from '#lib/map/tie-kinds.ts';
import type { sides } from '#lib/map/words.ts';

export const importFormats = [
  'power-case',
  'kumu',
  'oligrapher',
  'gexf',
  'graphml',
  'csv',
  'xlsx',
] as const;
export type ImportFormat = (typeof importFormats)[number];
export type Side = (typeof sides)[number];

/** An actor as a file tells of it; null is what the file does not say. `at` is its place in the file. */
export type ReadActor = {
  at: string;
  /** How the rest of the file refers to it. */
  id: string;
  /** What it may be known by on the map; null where the file has nothing but names. */
  key: string | null;
  name: string;
  kind: string | null;
  side: Side | null;
  /** −2 to 2. */
  position: number | null;
  influence: number | null;
  people: number | null;
  /** 0 to 1. */
  participation: number | null;
  weight: number | null;
  base: boolean | null;
  target: boolean;
  /** Where the file draws it. */
  place: { x: number; y: number } | null;
  /** Only named as an end of a connection. */
  implied: boolean;
};

export type ReadResource = {
  at: string;
  id: string;
  key: string | null;
  name: string;
  kind: string | null;
  essential: boolean | null;
};

/** A connection: `from` supplies `to`, as far as the file says so. Without share and capacity it is bare. */
export type ReadSupply = {
  at: string;
  from: string;
  to: string;
  /** Null: the file does not say what is supplied. */
  resource: string | null;
  share: number | null;
  capacity: number | null;
  /** False: the file does not say which way. */
  directed: boolean;
  source: string | null;
};

export type ReadNumber = { at: string; actor: string; to: number; source: string | null };

/** A relationship that is not supply; null is what the file does not say. */
export type ReadTie = {
  at: string;
  from: string;
  to: string;
  kind: TieKind;
  strength: Strength | null;
  confidence: MapChange['confidence'] | null;
  basis: string | null;
};

/** What has no place on our map: never dropped without a word. */
export type Unknown = {
  where: 'actors' | 'supplies' | 'file';
  field: string;
  count: number;
  /** The first value, or nothing. */
  example: string;
};

/** Every file comes to this. All ends are ids of actors and resources in it. */
export type ReadMap = {
  format: ImportFormat;
  actors: ReadActor[];
  resources: ReadResource[];
  values: (ReadNumber & { resource: string })[];
  outside: (ReadNumber & { resource: string })[];
  supplies: ReadSupply[];
  ties: ReadTie[];
  passing: (ReadNumber & { set: 'tau' | 'tau_back' })[];
  unknown: Unknown[];
};

/** Graph and table files before their fields are understood: elements and the connections between them. */
export type Fields = [name: string, value: unknown][];
export type RawActor = {
  at: string;
  id: string | null;
  label: string;
  fields: Fields;
  place?: { x: number; y: number } | null;
};
export type RawLink = {
  at: string;
  from: string;
  to: string;
  /** `back`: the file draws it from `to` to `from`. */
  flow: 'forward' | 'back' | 'both' | 'none';
  fields: Fields;
  resourceKey?: string | null;
  /** What the ends are called, where the row says so itself. */
  names?: { from: string; to: string };
};
export type RawMap = {
  format: ImportFormat;
  actors: RawActor[];
  links: RawLink[];
  unknown: Unknown[];
  /** An end that is no element of the file is taken for one on the map, or for someone new. */
  openEnds: boolean;
};
