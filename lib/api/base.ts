import { implement, ORPCError } from '@orpc/server';
import type { Actor } from '#lib/auth/actor.ts';
import type { Failure, FailureCode, Result } from '#lib/result.ts';
import refusals from '#messages/en/refusals.json';
import { contract } from './contract.ts';

const codes = {
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  invalid: 'BAD_REQUEST',
  'key-reused': 'UNPROCESSABLE_CONTENT',
  'too-many': 'TOO_MANY_REQUESTS',
  'too-large': 'PAYLOAD_TOO_LARGE',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<FailureCode, string>;

/** A refusal as the wire carries it: status, reason, the English sentence, what to put right. */
export const refuse = ({ code, reason, values, fields }: Failure) =>
  new ORPCError(codes[code], {
    defined: true,
    message: refusals[reason].replace(/\{(\w+)\}/g, (whole, name) => `${values?.[name] ?? whole}`),
    data: { reason, ...(values && { values }), ...(fields && { fields }) },
  });

/** What a procedure knows of its caller. `network` is a coarse, keyed trace of where from, for limits alone. */
export type Context = {
  actor: Actor | null;
  network: string;
  device: string;
  /** Sets the session cookie, or clears it. */
  setSession: (token: string | null) => void;
};

/** Implements the contract for anyone, signed in or not. */
export const open = implement(contract).$context<Context>();

/** Implements the contract for signed-in people. */
export const api = implement(contract)
  .$context<Context>()
  .use(({ context, next }) => {
    if (!context.actor) throw refuse({ code: 'unauthenticated', reason: 'sign-in' });
    return next({ context: { actor: context.actor } });
  });

/** Turns a command's refusal into the answer of the wire. */
export async function answer<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw refuse(settled.error);
  return settled.value;
}
