import { below } from '#lib/power/case-file/json-path.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import type { FieldProblem } from '#lib/result.ts';
import { problem } from './problem.ts';

const LONGEST = 20_000;
const LONGEST_ID = 200;
const LONGEST_NAME = 500;
/** NUL and halves of characters: JSON may hold them, a database may not. */
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** What a file that is otherwise in order holds and cannot be stored. */
export function checkTexts(file: PowerCase): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const check = (text: string, path: string, limit: number) => {
    if (unstorable.test(text)) problems.push(problem(path, 'unstorable'));
    if (text.length > limit)
      problems.push(problem(path, 'too-long', { length: text.length, limit }));
  };
  const waiting: { value: unknown; path: string; limit: number }[] = [
    { value: file, path: '$', limit: LONGEST },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, limit } = next;
    if (typeof value === 'string') check(value, path, limit);
    if (typeof value !== 'object' || value === null) continue;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, child] of entries.reverse()) {
      if (typeof key === 'string') check(key, path, LONGEST_NAME);
      waiting.push({ value: child, path: below(path, key), limit: limitOf(key) });
    }
  }
  return problems;
}

const limitOf = (key: string | number) =>
  key === 'id' ? LONGEST_ID : key === 'name' || key === 'title' ? LONGEST_NAME : LONGEST;
