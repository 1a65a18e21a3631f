import { sides } from '#lib/map/words.ts';
import { below } from '#lib/power/case-file/json-path.ts';
import type { FieldProblem } from '#lib/result.ts';
import type { Fields, Unknown } from './read-map.ts';
import { type Code, problem, short } from './refuse.ts';

type Fault = { code: Code; values: Record<string, string | number> };
type Read<T> = (value: unknown) => { value: T } | Fault;
const isFault = (read: object): read is Fault => 'code' in read;

/** What a field of a file means to us, and how its values are read. Names without case, spaces and signs. */
export type Spec<Row> = { [K in keyof Row]: { names: string[]; read: Read<NonNullable<Row[K]>> } };

type Cell = {
  name: string;
  plain: string;
  given: unknown;
  /** Of the field that is meant; none for what is unknown. */
  key: string | undefined;
  value: unknown;
};

const numeral = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;

/** A number as JSON or a spreadsheet has it; with a comma where one writes it so. */
const numberOf = (value: unknown): number => {
  if (typeof value === 'number') return value + 0;
  const text = typeof value === 'string' ? value.trim() : '';
  return numeral.test(text) ? Number(text.replace(',', '.')) + 0 : Number.NaN;
};

const shown = (value: unknown) =>
  short(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

export const number =
  (min: number, max: number): Read<number> =>
  (given) => {
    const value = numberOf(given);
    if (value >= min && value <= max) return { value };
    return { code: 'not-in-range', values: { value: shown(given), min, max } };
  };

export const whole =
  (min: number, max: number): Read<number> =>
  (given) => {
    const value = numberOf(given);
    if (Number.isInteger(value) && value >= min && value <= max) return { value };
    return { code: 'not-whole', values: { value: shown(given), min, max } };
  };

export const text: Read<string> = (given) => ({
  value: typeof given === 'string' ? given : shown(given),
});

export const side: Read<(typeof sides)[number]> = (given) => {
  const plain = shown(given)
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const value = sides.find((one) => one === plain);
  const values = { value: shown(given), allowed: sides.join(', ') };
  return value ? { value } : { code: 'not-one-of', values };
};

/** One of a few words, whatever their case. */
export const oneOf =
  <T extends string>(words: readonly T[]): Read<T> =>
  (given) => {
    const value = words.find((word) => word === shown(given).trim().toLowerCase());
    if (value) return { value };
    return { code: 'not-one-of', values: { value: shown(given), allowed: words.join(', ') } };
  };

export const plainName = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
export const isBlank = (value: unknown) =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/**
 * Reads the fields that mean something to us out of rows, and counts the others.
 *
 * In rows that we wrote ourselves a value that does not fit is a fault. Elsewhere the same name may mean another
 * thing (a position may be somebody's job): a field of which one value does not fit is then unknown as a whole.
 *
 * @param computed what we compute ourselves and write into files: not taken back, and not unknown either.
 */
export function readFields<Row extends Record<string, unknown>>(
  rows: { at: string; fields: Fields }[],
  spec: Spec<Row>,
  { where, ours, computed }: { where: Unknown['where']; ours: boolean; computed: string[] },
): { rows: Partial<Row>[]; unknown: Unknown[]; problems: FieldProblem[] } {
  const known = new Map<string, keyof Row & string>();
  for (const key of Object.keys(spec)) for (const name of spec[key]!.names) known.set(name, key);
  const problems: FieldProblem[] = [];
  const misfits = new Set<string>();
  const read = rows.map(({ at, fields }) =>
    fields.flatMap(([name, given]): Cell[] => {
      if (isBlank(given)) return [];
      const plain = plainName(name);
      const key = known.get(plain);
      if (!key) return [{ name, plain, given, key, value: undefined }];
      const result = spec[key]!.read(given);
      if (!isFault(result)) return [{ name, plain, given, key, value: result.value }];
      if (ours) problems.push(problem(placeOf(at, name), result.code, result.values));
      misfits.add(plain);
      return [{ name, plain, given, key: undefined, value: undefined }];
    }),
  );
  const unknown = new Map<string, Unknown>();
  const out = read.map((cells) => {
    const row: Partial<Row> = {};
    for (const { name, plain, given, key, value } of cells) {
      if (key && !misfits.has(plain)) Object.assign(row, { [key]: value });
      else if (!computed.includes(plain)) count(unknown, where, name, given);
    }
    return row;
  });
  return { rows: out, unknown: [...unknown.values()], problems };
}

/** Counts a value that has no place, with the first as an example. */
export function count(
  unknown: Map<string, Unknown>,
  where: Unknown['where'],
  field: string,
  given: unknown,
): void {
  const found = unknown.get(field);
  if (found) found.count += 1;
  else unknown.set(field, { where, field: short(field), count: 1, example: shown(given) });
}

/** A field of a row, in the words of its file: a JSON path goes on, a line gets the column's name. */
export const placeOf = (at: string, field: string): string =>
  at.startsWith('$') ? below(at, field) : `${at}, ${short(field)}`;

/** Whether any of the rows has both fields, under whatever spelling: our own files always write both. */
export function hasFields(rows: { fields: Fields }[], one: string, other: string): boolean {
  const found = new Set<string>();
  for (const { fields } of rows) for (const [name] of fields) found.add(plainName(name));
  return found.has(one) && found.has(other);
}
