import { takeAttempt } from '#lib/auth/attempts.ts';
import { traceOf } from '#lib/auth/network.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Done, OwnEmail } from './schema.ts';
import { sendLink } from './send-link.ts';

type From = { network: string };

async function request(kind: 'reset' | 'confirm', { email }: OwnEmail, { network }: From) {
  const attempt = await takeAttempt('mail', traceOf(email), network);
  if (!attempt.ok) return attempt;
  await withActor(null, (tx) => sendLink(tx, email, kind));
  return ok<Done>({ done: true });
}

/** Sends a link for choosing a new password, if the address has an account. */
export const requestReset = (input: OwnEmail, from: From): Promise<Result<Done>> =>
  request('reset', input, from);

/** Sends the link that confirms an address once more, if the address has an account. */
export const resendVerification = (input: OwnEmail, from: From): Promise<Result<Done>> =>
  request('confirm', input, from);
