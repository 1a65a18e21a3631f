import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { sessions } from '#db/schema/accounts.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { takeAttempt } from '#lib/auth/attempts.ts';
import { accountWithPassword } from '#lib/auth/credentials.ts';
import { endSessions } from '#lib/auth/ended-sessions.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { hashOfToken, newToken } from '#lib/auth/session.ts';
import { afterCommit, withActor } from '#lib/auth/with-actor.ts';
import { letter, linkTo } from '#lib/mail/letters.ts';
import { queueMail } from '#lib/mail/queue-mail.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { findAccount } from './queries.ts';
import type { ChangePassword } from './schema.ts';
import { unlessCrowded } from './unless-crowded.ts';
import { weakPassword } from './weak-password.ts';

/**
 * Changes the password of someone signed in, signs out every other device, spends every link in the mailbox,
 * and gives this device a new secret in place of the old one.
 */
export const changePassword = (
  actor: Actor,
  { currentPassword, newPassword }: ChangePassword,
): Promise<Result<{ token: string }>> =>
  unlessCrowded(async () => {
    const account = await withActor(actor, (tx) => findAccount(tx, actor));
    if (!account) return fail('unauthenticated', 'sign-in');
    const weak = weakPassword('newPassword', newPassword, account.email);
    if (weak) return weak;
    const attempt = await takeAttempt('password', actor.id, null);
    if (!attempt.ok) return attempt;
    const found = await accountWithPassword({ email: account.email, password: currentPassword });
    if (found?.id !== actor.id)
      return fail('invalid', 'wrong-current-password', {
        fields: [{ path: 'currentPassword', message: 'This is not your password.' }],
      });
    await attempt.value.giveBack();

    const hash = await hashPassword(newPassword);
    const token = newToken();
    return withActor(actor, async (tx) => {
      const [row] = await tx.execute<{ changed: boolean }>(
        sql`select changed from change_password(${found.passwordHash}, ${hash})`,
      );
      // Somebody else changed it in between, with the same old one.
      if (!row?.changed) return fail('conflict', 'busy');
      const own = eq(sessions.accountId, actor.id);
      const ended = await tx
        .update(sessions)
        .set({ revokedAt: sql`now()` })
        .where(and(own, ne(sessions.id, actor.sessionId), isNull(sessions.revokedAt)))
        .returning({ id: sessions.id });
      await tx
        .update(sessions)
        .set({ tokenHash: hashOfToken(token) })
        .where(and(own, eq(sessions.id, actor.sessionId)));
      await queueMail(
        tx,
        account.email,
        letter('passwordChanged', account.locale, linkTo('/reset')),
      );
      afterCommit(tx, () => endSessions(ended.map(({ id }) => id)));
      return ok({ token });
    });
  });
