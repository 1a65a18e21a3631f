import { below } from './json-path.ts';
import { isObject } from './shape.ts';

/** One object of a list of a file that may still be wrong elsewhere, with where it stands. */
export type Row = { at: string; row: Record<string, unknown> };

/** The objects in a list of the file; whatever else stands there has been reported by its shape. */
export function rowsOf(parent: unknown, path: string, key: string): Row[] {
  const value = isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  if (!Array.isArray(value)) return [];
  const at = below(path, key);
  return value.flatMap((row, i) => (isObject(row) ? [{ at: below(at, i), row }] : []));
}

/** The texts under some keys, or null unless all are there. */
export function textsOf({ row }: Row, keys: readonly string[]): string[] | null {
  const texts = keys.map((key) => (Object.hasOwn(row, key) ? row[key] : undefined));
  return texts.every((text) => typeof text === 'string') ? texts : null;
}
