import type { PowerMap } from '../schema.ts';
import type { PasteKind, Scale } from './columns.ts';
import { countsOf, markOf, type PlannedRow } from './plan.ts';
import { planPaste } from './plan-paste.ts';
import { scaleOf } from './read-cells.ts';
import { type Pasted, readPasted } from './read-pasted.ts';
import type { PasteRows } from './schema.ts';

export type PasteQuestion = {
  text: string;
  kind: PasteKind;
  /** How numbers are meant; null where nobody has said, and the rows tell. */
  scale: Scale | null;
  addUnknown: boolean;
  /** Whether refused rows are left out. */
  leaveOut: boolean;
};

type Counts = ReturnType<typeof countsOf>;
/** What is shown of a row, in full once {@link rowShown} reads `rest`. */
export type LookedRow = { line: number; outcome: PlannedRow['outcome']; rest: string };

/** What is told of rows before they are saved. */
export type Looked =
  | { ok: false; why: Extract<Pasted, { ok: false }> }
  | {
      ok: true;
      kind: PasteKind;
      scale: Scale;
      /** Headings of columns that say nothing to us. */
      unused: string[];
      counts: Counts;
      /** How many rows saving adds or changes; null while it would be refused. */
      saves: number | null;
      rows: LookedRow[];
    };

/** What saving sends, besides who saves and under which key. */
export type Prepared = Pick<PasteRows, 'kind' | 'scale' | 'addUnknown' | 'seen' | 'rows'>;

/**
 * Reads a text and works out what its rows would do to a map. Of ten thousand rows this takes a second, so it is asked
 * in a thread of its own, and what it answers is quick to hand over: each row's details as one text, read when shown.
 */
export function lookAtRows(
  map: PowerMap,
  { text, kind, addUnknown, leaveOut, ...question }: PasteQuestion,
): { looked: Looked; prepared: Prepared | null } {
  const read = readPasted(text, kind);
  if (!read.ok) return { looked: { ok: false, why: read }, prepared: null };
  const { rows, unused } = read;
  const scale = question.scale ?? scaleOf(rows.map(({ cells }) => cells));
  const plan = (some: typeof rows) =>
    planPaste(map, { kind, scale, addUnknown, rows: some.map(({ cells }) => cells) }, () =>
      crypto.randomUUID(),
    );
  const whole = plan(rows);
  const counts = countsOf(whole);
  const some = leaveOut && counts.refuse > 0 && counts.refuse < rows.length;
  const kept = some ? rows.filter((_, at) => whole.rows[at]!.outcome !== 'refuse') : rows;
  const sent = some ? plan(kept) : whole;
  const { add, change, refuse } = countsOf(sent);
  const ready = refuse === 0 && add + change > 0;
  return {
    looked: {
      ...{ ok: true, kind, scale, unused, counts, saves: ready ? add + change : null },
      rows: whole.rows.map((planned) => ({
        ...{ line: rows[planned.row]!.line, outcome: planned.outcome },
        rest: JSON.stringify(shownOf(planned, rows, kind)),
      })),
    },
    prepared: ready
      ? { kind, scale, addUnknown, seen: markOf(sent), rows: kept.map(({ cells }) => cells) }
      : null,
  };
}

/** The details of a row, with lines of the text where the plan has places among its rows. */
function shownOf(
  { row, differences, adds, problem }: PlannedRow,
  rows: Extract<Pasted, { ok: true }>['rows'],
  kind: PasteKind,
) {
  const { name, supplier, resource, dependent } = rows[row]!.cells;
  const names = kind === 'actors' ? [name] : [supplier, resource, dependent];
  const { row: other, ...values } = problem?.values ?? {};
  return {
    names: names.map((one) => one?.slice(0, 80) ?? '–'),
    ...{ differences, adds },
    problem: problem && {
      ...problem,
      values: { ...values, ...(other && { row: rows[other - 1]?.line ?? 0 }) },
    },
  };
}

export const rowShown = ({ rest }: LookedRow): ReturnType<typeof shownOf> => JSON.parse(rest);
