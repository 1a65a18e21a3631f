import { count, isBlank, plainName } from './fields.ts';
import { textOf } from './json.ts';
import { flowOfKumu } from './kumu.ts';
import type { Fields, RawActor, RawLink, RawMap, Unknown } from './read-map.ts';
import { refused } from './refuse.ts';

export type Cell = string | number | null;
/** One sheet: its rows, each with its place in the file. */
export type Sheet = { name: string; rows: { at: string; cells: Cell[] }[] };

const fromNames = ['from', 'source', 'supplier'];
const toNames = ['to', 'target', 'dependent'];
const labelNames = ['label', 'name', 'actor', 'element'];
const idNames = ['id', 'key'];

/**
 * Sheets of actors and of connections, told apart by their headers: ours, Kumu's, or a simple list. Two blank rows
 * begin another table, as in Kumu; a sheet whose name has "(ignore)" is skipped.
 *
 * @throws Refused when no sheet is either.
 */
export function readTables(format: 'csv' | 'xlsx', sheets: Sheet[]): RawMap {
  const unknown = new Map<string, Unknown>();
  const actors: RawActor[] = [];
  const links: { link: RawLink; many: boolean }[] = [];
  let understood = 0;
  for (const sheet of sheets) {
    if (/\(ignore\)/i.test(sheet.name)) continue;
    for (const [header, ...rows] of tablesOf(sheet)) {
      const columns = header!.cells.map((cell) => plainName(textOf(cell)));
      const find = (names: string[]) =>
        names.map((name) => columns.indexOf(name)).find((column) => column >= 0) ?? -1;
      const ends = { from: find(fromNames), to: find(toNames) };
      const label = find(labelNames);
      const table = { header: header!, rows, columns };
      if (ends.from >= 0 && ends.to >= 0) links.push(...linksOf(table, ends, columns));
      else if (label >= 0 || find(idNames) >= 0)
        actors.push(...actorsOf(table, label, find(idNames)));
      else {
        if (format === 'csv') throw refused(header!.at, 'no-header');
        count(unknown, 'file', sheet.name, textOf(header!.cells[0]));
        continue;
      }
      understood += 1;
    }
  }
  if (understood === 0) throw refused(sheets[0]?.name ?? 'line 1', 'no-header');
  const known = new Set(actors.flatMap(({ id, label }) => [id, label]));
  return {
    ...{ format, actors, unknown: [...unknown.values()], openEnds: true },
    links: links.flatMap(({ link, many }) => (many && !known.has(link.to) ? split(link) : [link])),
  };
}

type Table = { header: Sheet['rows'][number]; rows: Sheet['rows']; columns: string[] };

function tablesOf({ rows }: Sheet): Sheet['rows'][] {
  const tables: Sheet['rows'][] = [];
  let blank = 2;
  for (const row of rows) {
    if (row.cells.every(isBlank)) blank += 1;
    else {
      if (blank >= 2) tables.push([]);
      tables.at(-1)!.push(row);
      blank = 0;
    }
  }
  return tables;
}

/** The cells of a row under their headers; what stands beside the table is a fault. */
function fieldsOf({ header, columns }: Table, { at, cells }: Sheet['rows'][number], but: number[]) {
  const fields: Fields = [];
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell) || but.includes(column)) continue;
    if (!columns[column])
      throw refused(at, 'no-column', { value: textOf(cell), column: column + 1 });
    fields.push([textOf(header.cells[column]).trim(), cell]);
  }
  return fields;
}

const actorsOf = (table: Table, label: number, id: number): RawActor[] =>
  table.rows.map((row) => ({
    at: row.at,
    id: textOf(row.cells[id]) || null,
    label: textOf(row.cells[label]),
    fields: fieldsOf(table, row, [label, id]),
  }));

function linksOf(table: Table, ends: { from: number; to: number }, columns: string[]) {
  const direction = columns.indexOf('direction');
  const find = (...names: string[]) => columns.findIndex((column) => names.includes(column));
  const names = { from: find('supplier', 'fromname'), to: find('dependent', 'toname') };
  const named = names.from >= 0 && names.to >= 0 && names.from !== ends.from;
  const but = [
    ends.from,
    ends.to,
    direction,
    columns.indexOf('id'),
    ...(named ? [names.from, names.to] : []),
  ];
  return table.rows.map((row) => {
    const cell = (column: number) => textOf(row.cells[column]);
    const link: RawLink = {
      ...{ at: row.at, from: cell(ends.from), to: cell(ends.to) },
      flow: direction < 0 ? 'forward' : flowOfKumu(cell(direction)),
      fields: fieldsOf(table, row, but),
      ...(named && { names: { from: cell(names.from), to: cell(names.to) } }),
    };
    return { link, many: !named };
  });
}

/** Kumu writes several connections from one element as `A|B`. */
const split = (link: RawLink): RawLink[] =>
  link.to.includes('|') ? link.to.split('|').map((to) => ({ ...link, to: to.trim() })) : [link];
