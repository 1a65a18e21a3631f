import { isBlank } from './fields.ts';
import type { Fields } from './read-map.ts';
import { refused } from './refuse.ts';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON in a text. @throws Refused with the line of the first fault. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 puts a piece of the text into its message, line breaks included.
    const detail = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
    const position = /position (\d+)/.exec(detail)?.[1];
    const before = text.slice(0, position ? Number(position) : text.length);
    throw refused(`line ${before.split('\n').length}`, 'not-json', { detail });
  }
}

/** The objects of a list, or of an object's values, with their paths. @throws Refused */
export function objectsOf(value: unknown, path: string): { one: Json; at: string }[] {
  const entries = Array.isArray(value)
    ? value.map((one, index) => ({ one, at: `${path}[${index}]` }))
    : isObject(value)
      ? Object.entries(value).map(([key, one]) => ({ one, at: `${path}[${JSON.stringify(key)}]` }))
      : [];
  if (!Array.isArray(value) && !isObject(value)) throw refused(path, 'not-list');
  return entries.map(({ one, at }) => {
    if (!isObject(one)) throw refused(at, 'not-object');
    return { one, at };
  });
}

/** A text or a number as text; empty for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : '';

/** What an object holds besides these keys. */
export const fieldsBut = (one: Json, keys: readonly string[]): Fields =>
  Object.entries(one).filter(([key, value]) => !keys.includes(key) && !isBlank(value));

/** Where something is drawn; null unless both numbers are there. */
export const pointOf = ({ x, y }: Json): { x: number; y: number } | null =>
  typeof x === 'number' && typeof y === 'number' && Number.isFinite(x + y) ? { x, y } : null;
