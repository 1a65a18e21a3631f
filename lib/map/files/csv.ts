import type { MapRows } from './rows-of-map.ts';

type Cell = string | number | null;

// Spreadsheets skip what is invisible, and read the full-width forms as the plain ones.
// With the guard before it too, so that a text that looks guarded already is told from one that is.
const formula = /^'*(?:[\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠]|[\t\r\n\0])/u;

const guarded = (text: string) => (formula.test(text) ? `'${text}` : text);

/** The text that was written as a cell of ours. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;

/** Text as a spreadsheet shows it and never computes it, quoted as RFC 4180 says. Numbers stay numbers. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return `${value}`;
  const safe = guarded(value);
  return `"${safe.replaceAll('"', '""')}"`;
}

// Without the mark at the start, Excel takes accents for another alphabet.
const csv = (rows: Cell[][]) =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** Everyone on the map, a row each; the columns are also those of Kumu's sheet of elements. */
export const actorsCsv = ({ actors }: MapRows): string =>
  csv([
    ['ID', 'Label', 'Type', 'Side', 'Position', 'Influence', 'People', 'Participation', 'Counted'],
    ...actors.map((actor) => [
      ...[actor.key, actor.name, actor.kind, actor.side, actor.position],
      ...[actor.influence, actor.people, actor.participation, actor.counted],
    ]),
  ]);

/** Ties between actors, a row each; also a sheet of connections for Kumu. */
export function tiesCsv({ actors, ties }: MapRows): string {
  const names = new Map(actors.map(({ key, name }) => [key, name]));
  return csv([
    [
      ...['From', 'To', 'From name', 'To name', 'Type', 'Direction'],
      ...['Tie strength', 'Tie confidence', 'Tie basis'],
    ],
    ...ties.map(({ from, to, kind, mutual, tieStrength, tieConfidence, tieBasis }) => [
      ...[from, to, names.get(from)!, names.get(to)!, kind],
      ...[mutual ? 'undirected' : 'directed', tieStrength, tieConfidence, tieBasis],
    ]),
  ]);
}

/** Who supplies what to whom, a row for each resource; also Kumu's sheet of connections. */
export function suppliesCsv({ actors, supplies }: MapRows): string {
  const names = new Map(actors.map(({ key, name }) => [key, name]));
  return csv([
    [
      ...['From', 'To', 'Supplier', 'Dependent', 'Label', 'Type', 'Direction'],
      ...['Share', 'Capacity', 'Importance', 'Strength'],
    ],
    ...supplies.map(({ from, to, resource, kind, share, capacity, importance, strength }) => [
      ...[from, to, names.get(from)!, names.get(to)!, resource, kind, 'directed'],
      ...[share, capacity, importance, strength],
    ]),
  ]);
}
