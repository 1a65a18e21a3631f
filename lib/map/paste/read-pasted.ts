import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import {
  columnNamed,
  neededColumns,
  type PasteCells,
  type PasteColumn,
  type PasteKind,
  pasteColumns,
} from './columns.ts';
import { MOST_ROWS } from './words.ts';

/** In characters: far more than so many rows of names and numbers take. */
const LONGEST = 8_000_000;

/** A row that says something, with the line of the pasted text on which it ends. */
export type PastedRow = { line: number; cells: PasteCells };
export type Pasted =
  | { ok: true; rows: PastedRow[]; header: boolean; unused: string[] }
  | { ok: false; problem: 'empty' | 'too-long' | 'unreadable' }
  | { ok: false; problem: 'too-many'; count: number }
  | { ok: false; problem: 'missing'; column: PasteColumn };

/**
 * The rows of a text copied from a spreadsheet: cells parted by tabs, or by semicolons or commas as in a CSV file.
 * Columns are taken by their headings where the first row has them, otherwise in the usual order. Formulas are text.
 */
export function readPasted(text: string, kind: PasteKind): Pasted {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  if (text.length > LONGEST) return { ok: false, problem: 'too-long' };
  const lines: { line: number; cells: string[] }[] = [];
  try {
    parse(text, {
      ...{ delimiter: delimiterOf(text), bom: true, trim: true, relax_column_count: true },
      ...{ relax_quotes: true, skip_empty_lines: true, skip_records_with_empty_values: true },
      on_record: (cells: string[], { lines: line }) => {
        lines.push({ line, cells });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, problem: 'unreadable' };
    throw error;
  }
  const first = lines[0]?.cells ?? [];
  const named = first.map((heading) => columnNamed(kind, heading));
  const header = named.some((column) => column && neededColumns[kind].includes(column));
  const columns: readonly (PasteColumn | null)[] = header ? named : pasteColumns[kind];
  const missing = neededColumns[kind].find((column) => !columns.includes(column));
  if (missing) return { ok: false, problem: 'missing', column: missing };
  const body = header ? lines.slice(1) : lines;
  if (body.length === 0) return { ok: false, problem: 'empty' };
  if (body.length > MOST_ROWS) return { ok: false, problem: 'too-many', count: body.length };
  return {
    ...{ ok: true, header },
    unused: first.filter((heading, at) => header && !columns[at] && heading !== ''),
    rows: body.map(({ line, cells }) => ({ line, cells: cellsOf(columns, cells) })),
  };
}

/** Of two columns of one heading the first counts. */
function cellsOf(columns: readonly (PasteColumn | null)[], texts: string[]): PasteCells {
  const cells: PasteCells = {};
  columns.forEach((column, at) => {
    const text = texts[at]?.replace(/\s+/gu, ' ');
    if (column && text) cells[column] ??= text;
  });
  return cells;
}

function delimiterOf(text: string): string {
  const first = text.trimStart().split(/\r?\n/u, 1)[0]!;
  if (first.includes('\t')) return '\t';
  const count = (mark: string) => first.split(mark).length;
  return count(';') > 1 && count(';') >= count(',') ? ';' : ',';
}
