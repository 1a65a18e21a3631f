import type { FieldProblem } from '#lib/result.ts';
import texts from '#messages/en/import.json';

export type Code = keyof typeof texts.problems;
type Values = Record<string, string | number>;

/** So many problems are said at once; a file with more is not one that somebody corrects line by line. */
export const MOST_PROBLEMS = 200;
const LONGEST_SHOWN = 80;

/** Why a file cannot be taken in, by its place in it; the catalogues have the sentence. */
export function problem(path: string, code: Code, values: Values = {}): FieldProblem {
  const shown = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? short(value) : value,
    ]),
  );
  const message = texts.problems[code].replace(/\{(\w+)\}/g, (_, name: string) => `${shown[name]}`);
  return { path: path.slice(0, 500), code, values: shown, message };
}

/** The start of a text from a file, so that a hostile one does not fill the screen. */
export const short = (text: string): string =>
  text.length > LONGEST_SHOWN
    ? `${text.slice(0, LONGEST_SHOWN).replace(/[\ud800-\udbff]$/, '')}…`
    : text;

/** Thrown by readers: after this nothing more can be said about the file. */
export class Refused extends Error {
  readonly problems: FieldProblem[];
  constructor(problems: FieldProblem[]) {
    super(problems[0]?.message);
    this.problems = problems;
  }
}

export const refused = (path: string, code: Code, values: Values = {}) =>
  new Refused([problem(path, code, values)]);
