import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { accounts, sessions } from '#db/schema/accounts.ts';
import { takeAttempt } from '#lib/auth/attempts.ts';
import { endSessions } from '#lib/auth/ended-sessions.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { hashOfToken } from '#lib/auth/session.ts';
import { afterCommit, withActor } from '#lib/auth/with-actor.ts';
import { letter, linkTo } from '#lib/mail/letters.ts';
import { queueMail } from '#lib/mail/queue-mail.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Done, ResetPassword } from './schema.ts';
import { unlessCrowded } from './unless-crowded.ts';
import { weakPassword } from './weak-password.ts';

/** Thrown to undo: whose link it is, and so whether the password is their address, is known only once it is spent. */
class Refused extends Error {
  constructor(readonly result: Result<never>) {
    super();
  }
}

/** Sets a new password with the secret mailed for it, confirms the address by that, and ends every session. */
export const resetPassword = (
  { token, password }: ResetPassword,
  { network }: { network: string },
): Promise<Result<Done>> =>
  unlessCrowded(async () => {
    const weak = weakPassword('password', password);
    if (weak) return weak;
    const attempt = await takeAttempt('link', hashOfToken(token), network);
    if (!attempt.ok) return attempt;
    const hash = await hashPassword(password);
    try {
      return await withActor(null, (tx) => spend(tx, { token, password, hash }));
    } catch (error) {
      if (error instanceof Refused) return error.result;
      throw error;
    }
  });

async function spend(
  tx: Transaction,
  { token, password, hash }: ResetPassword & { hash: string },
): Promise<Result<Done>> {
  const [found] = await tx.execute<{ id: string | null }>(
    sql`select id from reset_password(${hashOfToken(token)}, ${hash})`,
  );
  if (!found?.id) return fail('invalid', 'link-over');
  // Holding the secret is being this account, for the rest of this transaction.
  await tx.execute(sql`select set_config('app.actor', ${found.id}, true)`);
  const [account] = await tx
    .select({ email: accounts.email, locale: accounts.locale })
    .from(accounts)
    .where(eq(accounts.id, found.id));
  const weak = weakPassword('password', password, account!.email);
  if (weak) throw new Refused(weak);
  const ended = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.accountId, found.id), eq(sessions.revokedAt, sql`now()`)));
  await queueMail(tx, account!.email, letter('passwordChanged', account!.locale, linkTo('/reset')));
  afterCommit(tx, () => endSessions(ended.map(({ id }) => id)));
  return ok({ done: true });
}
