import type { FieldProblem } from '#lib/result.ts';
import start from '#messages/en/start.json';

type Code = keyof typeof start.file.problems;

/** A problem of a file that is in order but cannot be taken in; the catalogues have its sentence. */
export function problem(
  path: string,
  code: Code,
  values: Record<string, string | number> = {},
): FieldProblem {
  const sentence = start.file.problems[code];
  const message = sentence.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
  return { path, code, values, message };
}
