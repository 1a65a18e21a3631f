import type { FieldProblem } from '#lib/result.ts';
import type { ReadMap } from './read-map.ts';
import { problem } from './refuse.ts';

/** As a case file's: what is longer than this is not a name. */
const LONGEST = 500;
const LONGEST_KEY = 200;
/** NUL and halves of characters: a file may hold them, a database may not. */
const unstorable = /\0|\p{Cs}/u;

/** Names that cannot be stored, by the place of whoever has them. */
export function checkTexts({
  actors,
  resources,
  ties,
}: Pick<ReadMap, 'actors' | 'resources' | 'ties'>): FieldProblem[] {
  const check = (at: string, text: string | null, limit: number): FieldProblem[] => {
    if (text === null) return [];
    if (text.length > limit) return [problem(at, 'too-long', { length: text.length, limit })];
    return unstorable.test(text) ? [problem(at, 'unstorable')] : [];
  };
  return [
    ...actors.flatMap(({ at, key, name, kind }) => [
      ...check(at, key, LONGEST_KEY),
      ...check(at, name, LONGEST),
      ...check(at, kind, LONGEST),
    ]),
    ...resources.flatMap(({ at, key, name, kind }) => [
      ...check(at, key, LONGEST_KEY),
      ...check(at, name, LONGEST),
      ...check(at, kind, LONGEST),
    ]),
    ...ties.flatMap(({ at, basis }) => check(at, basis, LONGEST)),
  ];
}
