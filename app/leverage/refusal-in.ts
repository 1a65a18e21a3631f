import { ORPCError } from '@orpc/client';
import { reasonOf } from '#lib/api/reason.ts';
import type { Refusal } from '#lib/api/route.ts';

/** What an API error says: which sentence, what fills it, and the fields to put right. */
export function refusalIn(error: unknown) {
  // What is defined is one of our refusals; anything else, from whatever stands between, has another shape.
  const data: Refusal | null = error instanceof ORPCError && error.defined ? error.data : null;
  return {
    reason: reasonOf(error),
    values: data?.values ?? {},
    fields: data?.fields ?? [],
  };
}
