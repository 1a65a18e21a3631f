import { ORPCError } from '@orpc/client';
import { reasonOf } from '#lib/api/reason.ts';
import type { Failure, FieldProblem } from '#lib/result.ts';

/** Why something was refused, as a form shows it. */
export type Problem = {
  reason: Failure['reason'];
  values?: Record<string, string | number>;
  fields?: FieldProblem[];
};

export function problemOf(error: unknown): Problem {
  const told = error instanceof ORPCError && error.defined ? error.data : {};
  return { reason: reasonOf(error), values: told.values, fields: told.fields };
}
