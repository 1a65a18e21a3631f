import { checkTree } from './check-tree.ts';
import { type Problem, problem, type Report } from './problem.ts';
import { readJson } from './read-json.ts';

/** What a file says, or every problem it has. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/**
 * Reads a JSON file: all of it, or every problem it has, and nothing in between. Keys that are not looked at are kept.
 *
 * @param input the file's text, or what JSON.parse made of it.
 * @param check reports whatever keeps the value from being a T.
 */
export function parseFile<T>(
  input: unknown,
  check: (value: unknown, report: Report) => void,
): Parsed<T> {
  const problems: Problem[] = [];
  const report: Report = (path, code, values) => problems.push(problem(path, code, values));
  const file = readJson(input, report);
  if (file && checkTree(file.value, report)) check(file.value, report);
  return problems.length > 0 || !file
    ? { ok: false, problems }
    : { ok: true, value: file.value as T };
}
