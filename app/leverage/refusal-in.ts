import { ORPCError } from '@orpc/client';
import { reasonOf } from '#lib/api/reason.ts';
import { Refusal } from '#lib/api/route.ts';

/** What an API error says: which sentence, what fills it, and the fields to put right. */
export function refusalIn(error: unknown) {
  const data = error instanceof ORPCError && error.defined ? Refusal.safeParse(error.data) : null;
  return {
    reason: reasonOf(error),
    values: data?.data?.values ?? {},
    fields: data?.data?.fields ?? [],
  };
}
