import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import type { FieldProblem } from '#lib/result.ts';

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
      ? [{ path: `$.${list}`, message: `There are ${file[list].length}; at most ${limit}.` }]
      : [],
  );
  const changes = file.events.reduce((sum, event) => sum + event.changes.length, 0);
  if (changes > 50_000)
    problems.push({ path: '$.events', message: `There are ${changes} changes; at most 50000.` });
  const days = new Set(file.events.map((event) => event.date)).size + 1;
  const rows = file.actors.length + file.values.length + file.supplies.length;
  if (days * rows > LARGEST_SERIES)
    problems.push({
      path: '$.events',
      message: `${days} days of a map of this size are too many to compute; leave some out.`,
    });
  return problems;
}
