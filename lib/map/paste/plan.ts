import type { MapActor, NewChange } from '../schema.ts';
import type { PasteCells, PasteColumn, PasteKind, Scale } from './columns.ts';

/** Why a row is refused; each has a sentence in the catalogues (mapTable.paste.problems). */
export type ProblemCode =
  | ('empty' | 'long' | 'invisible' | 'twice' | 'ambiguous' | 'unknown' | 'side')
  | ('target' | 'position' | 'people' | 'share' | 'spare' | 'importance' | 'noShare')
  | ('otherImportance' | 'sharesOver' | 'valuesOver');

/** What is wrong with a row, in which cell; `text` is what stands there, `of` a sum of 100. */
export type Problem = {
  column: PasteColumn;
  code: ProblemCode;
  values: { text?: string; row?: number; of?: number };
};

/** What a cell would change; shares and importance 0 to 1, null where nothing had been said. */
export type Difference = {
  column: PasteColumn;
  from: string | number | null;
  to: string | number;
};

/** What becomes of one row. */
export type PlannedRow = {
  /** Which row it is among those that were read, from 0. */
  row: number;
  outcome: 'add' | 'change' | 'same' | 'refuse';
  differences: Difference[];
  /** Actors and resources that would be added with it, though no row of theirs says so. */
  adds: string[];
  problem: Problem | null;
};

type ActorFields = Pick<MapActor, 'kind' | 'side' | 'position' | 'size' | 'target'>;

/** Everything that carrying out a plan writes. */
export type PasteWrites = {
  actors: (ActorFields & { id: string; name: string })[];
  resources: { id: string; name: string }[];
  edits: { id: string; version: number; before: ActorFields; after: ActorFields }[];
  /** On the day of what they replace, null is the start; `before` is what held, or what stands for nothing. */
  changes: { change: NewChange; effectiveOn: string | null; before: number }[];
};

/** What becomes of rows on a map. `writes` is only whole where no row is refused. */
export type PastePlan = { rows: PlannedRow[]; writes: PasteWrites };

export type PlanInput = {
  kind: PasteKind;
  rows: readonly PasteCells[];
  scale: Scale;
  addUnknown: boolean;
};

export const emptyWrites = (): PasteWrites => ({
  ...{ actors: [], resources: [], edits: [], changes: [] },
});

export const newActor = (id: string, name: string): PasteWrites['actors'][number] => ({
  ...{ id, name, kind: 'organization', side: 'neutral', position: 0, size: null, target: false },
});

/** How many rows become what. */
export function countsOf({ rows }: PastePlan): Record<PlannedRow['outcome'], number> {
  const counts = { add: 0, change: 0, same: 0, refuse: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/**
 * A short text that is the same for two plans that do the same. It tells an honest change of the map from none; it
 * is no protection against anybody.
 */
export function markOf({ rows }: PastePlan): string {
  const text = JSON.stringify(
    rows.map(({ outcome, differences, adds }) => [outcome, differences, adds]),
  );
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return `${rows.length}-${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}
