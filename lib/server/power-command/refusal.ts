import type { Parsed } from '#lib/power/case-file/parse-file.ts';
import { type Problem, problem } from '#lib/power/case-file/problem.ts';

/** Why there is no answer, one reason a line; never a stack. */
export class Refusal extends Error {
  readonly reasons: readonly string[];

  constructor(...reasons: string[]) {
    super(reasons.join('\n'));
    this.reasons = reasons;
  }
}

/** What a file says; refused with all of its problems when it has any. */
export function acceptable<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Refusal(...parsed.problems.map(written));
}

const written = ({ path, message }: Problem) => `${path}: ${message}`;

/** The sentence for a file that is larger than what is read of it. */
export const tooLarge = (limit: number) => problem('$', 'too-large', { limit }).message;
