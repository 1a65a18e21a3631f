import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import type { FieldProblem } from '#lib/result.ts';
import { problem } from './problem.ts';

/** More than any campaign has; what is larger would hold up everyone else. */
const LIMITS = [
  ['actors', 5_000],
  ['resources', 5_000],
  ['values', 50_000],
  ['supplies', 50_000],
  ['outside', 50_000],
  ['events', 2_000],
] as const;
/** Days times rows: what leverage over time costs. */
const LARGEST_SERIES = 5_000_000;

export function checkSize(file: PowerCase): FieldProblem[] {
  const problems: FieldProblem[] = LIMITS.flatMap(([list, limit]) =>
    file[list].length > limit
      ? [problem(`$.${list}`, 'too-many-rows', { count: file[list].length, limit })]
      : [],
  );
  const changes = file.events.reduce((sum, event) => sum + event.changes.length, 0);
  if (changes > 50_000)
    problems.push(problem('$.events', 'too-many-changes', { count: changes, limit: 50_000 }));
  const days = new Set(file.events.map((event) => event.date)).size + 1;
  const rows = file.actors.length + file.values.length + file.supplies.length;
  if (days * rows > LARGEST_SERIES) problems.push(problem('$.events', 'too-many-days', { days }));
  return problems;
}
