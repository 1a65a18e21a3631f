import type { PowerMap } from './schema.ts';

type Scalar = string | number | boolean | null;
type Row = Record<string, Scalar>;
/** The values of one key: of all rows the same, or one by one; of words, their places in the list of all words. */
type Column = { all: Scalar } | { each: Scalar[] } | { words: (number | null)[] };
type Table = { rows: number; columns: [key: string, column: Column][] };
type Packed = { words: string[]; tables: Record<keyof PowerMap, Table> };

/** The texts of maps that were read from one: a map is never changed in place. */
const texts = new WeakMap<PowerMap, string>();

/**
 * A map as one short text, to be handed to a browser: every word (an id above all) is written once, and what is the
 * same in every row once. A map of hundreds is about a fifth as long as its JSON, and is read without a look at each value.
 *
 * @param map a key that may be left out is there in all rows of a list, or in none.
 */
export function packMap(map: PowerMap): string {
  const known = texts.get(map);
  if (known !== undefined) return known;
  const places = new Map<string, number>();
  const placeOf = (word: string) => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const table = (rows: readonly Row[]): Table => ({
    rows: rows.length,
    columns: Object.keys(rows[0] ?? {}).map((key) => [key, columnOf(rows, key, placeOf)]),
  });
  const { actors, resources, changes, happenings } = map;
  const tables = {
    ...{ actors: table(actors), resources: table(resources) },
    ...{ changes: table(changes as Row[]), happenings: table(happenings) },
  };
  const packed: Packed = { words: [...places.keys()], tables };
  return JSON.stringify(packed);
}

function columnOf(rows: readonly Row[], key: string, placeOf: (word: string) => number): Column {
  const values = rows.map((row) => row[key]!);
  const [first = null] = values;
  if (values.every((value) => value === first)) return { all: first };
  if (!values.some((value) => typeof value === 'string')) return { each: values };
  return { words: values.map((value) => (typeof value === 'string' ? placeOf(value) : null)) };
}

/** The map that was packed, every list and row made anew. */
export function unpackMap(text: string): PowerMap {
  const { words, tables } = JSON.parse(text) as Packed;
  const valueAt = (column: Column, at: number): Scalar => {
    if ('all' in column) return column.all;
    if ('each' in column) return column.each[at]!;
    const place = column.words[at]!;
    return place === null ? null : words[place]!;
  };
  const rowsOf = ({ rows, columns }: Table) =>
    Array.from({ length: rows }, (_, at) => {
      const row: Row = {};
      for (const [key, column] of columns) row[key] = valueAt(column, at);
      return row;
    });
  const lists = Object.entries(tables).map(([name, table]) => [name, rowsOf(table)]);
  const map = Object.fromEntries(lists) as PowerMap;
  texts.set(map, text);
  return map;
}
