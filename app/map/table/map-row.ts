import type { ComponentType, ReactNode } from 'react';
import type { Column } from '#app/ui/table.tsx';
import type { MapActor, MapResource, NewChange } from '#lib/map/schema.ts';
import type { Tie } from '#lib/ties/schema.ts';
import type { RowKind } from './row-kinds.ts';

/** What saving a cell does: sets fields of an object, or records a change on the day of what it corrects. */
export type CellEdit =
  | { kind: 'actor'; actor: MapActor; set: Partial<MapActor> }
  | { kind: 'resource'; resource: MapResource; set: Partial<MapResource> }
  | { kind: 'tie'; tie: Tie; set: Partial<Tie> }
  | { kind: 'change'; changes: NewChange[]; effectiveOn: string | null };

/** How a cell is changed where it stands. */
export type Editable = {
  /** What is asked, with the row's name in it. */
  label: string;
  value: string;
  /** A choice among these; without them something is typed. */
  options?: readonly { value: string; label: string }[];
  /** Typed in figures; what it counts stands after it. */
  unit?: string;
  /** Null for what cannot be meant. */
  edit: (value: string) => CellEdit | null;
};

export type MapCell = {
  /** What the column is sorted by. */
  value: string | number | null;
  /** As a function where making it takes time: of thousands of rows a hundred are seen. */
  show: ReactNode | (() => ReactNode);
  editable?: (() => Editable) | undefined;
};

/** What a row is about. */
export type RowRef =
  | { kind: 'actor'; actor: MapActor }
  | { kind: 'resource'; resource: MapResource }
  | { kind: 'tie'; tie: Tie }
  | { kind: 'value'; actorId: string; resourceId: string }
  | { kind: 'supply'; supplierId: string; resourceId: string; actorId: string };

export type MapRow = {
  id: string;
  /** How the row is called, in buttons about it. */
  name: () => string;
  /** What the search by name looks through. */
  names: string[];
  side?: string;
  marks?: string[];
  resourceId?: string;
  ref: RowRef;
  readonly cells: Record<string, MapCell>;
  /** As the table's: where there are thousands of rows. */
  values?: Record<string, string | number | null>;
};

export type MapRows = { columns: Column[]; rows: MapRow[]; sortBy: string; descending?: boolean };

/** What the page around the map adds to the table: which rows, and what an organizer can do about them. */
export type TableTools = {
  kind: RowKind;
  onKind: (kind: RowKind) => void;
  Cell?: ComponentType<{ editable: Editable; children: ReactNode }>;
  Actions?: ComponentType<{ row: MapRow }>;
  /** Buttons above the rows. */
  above?: (kind: RowKind) => ReactNode;
};
