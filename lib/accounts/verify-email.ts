import { sql } from 'drizzle-orm';
import { takeAttempt } from '#lib/auth/attempts.ts';
import { hashOfToken } from '#lib/auth/session.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Done, VerifyEmail } from './schema.ts';

/** Confirms an address with the secret mailed to it. Signs nobody in. */
export async function verifyEmail(
  { token }: VerifyEmail,
  { network }: { network: string },
): Promise<Result<Done>> {
  const attempt = await takeAttempt('link', hashOfToken(token), network);
  if (!attempt.ok) return attempt;
  const [found] = await withActor(null, (tx) =>
    tx.execute<{ id: string | null }>(sql`select id from verify_email(${hashOfToken(token)})`),
  );
  return found?.id ? ok({ done: true }) : fail('invalid', 'link-over');
}
