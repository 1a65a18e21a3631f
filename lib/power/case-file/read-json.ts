import type { Report } from './problem.ts';

/** 20 MB of UTF-8. */
export const LARGEST = 20_000_000;

/** The JSON in a text; an object is taken through its text, so that only JSON remains of it. */
export function readJson(input: unknown, report: Report): { value: unknown } | null {
  try {
    const text = typeof input === 'string' ? input : JSON.stringify(input);
    if (text === undefined) return { value: undefined };
    if (text.length > LARGEST || new TextEncoder().encode(text).length > LARGEST) {
      report('$', 'too-large', { limit: LARGEST });
      return null;
    }
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    // V8 puts a piece of the text into its message, line breaks included.
    const detail = error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'unreadable';
    report('$', 'not-json', { detail });
    return null;
  }
}
