import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { accounts } from '#db/schema/accounts.ts';
import { takeAttempt } from '#lib/auth/attempts.ts';
import { accountWithPassword } from '#lib/auth/credentials.ts';
import { deviceOf } from '#lib/auth/known-device.ts';
import { traceOf } from '#lib/auth/network.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { Email } from './email.ts';
import { sendLink } from './send-link.ts';
import { unlessCrowded } from './unless-crowded.ts';

const SignIn = z.object({ email: Email, password: z.string().min(1).max(200) });

/**
 * Whose e-mail and password these are. Starts no session.
 *
 * @param raw hostile: whatever was posted.
 * @param from where from; `device` is the cookie of a device that somebody has signed in on before.
 */
export const signIn = (
  raw: unknown,
  from: { network: string; device?: string | undefined },
): Promise<Result<{ id: string; name: string; email: string }>> =>
  unlessCrowded(async () => {
    const parsed = SignIn.safeParse(raw);
    if (!parsed.success) return fail('unauthenticated', 'wrong-password');
    const { email } = parsed.data;
    // Strangers who guess at an account must not be able to keep its owner out.
    const device = deviceOf(from.device, email);
    const attempt = await takeAttempt(
      'password',
      device ?? traceOf(email),
      device ? null : from.network,
    );
    if (!attempt.ok) return attempt;

    const account = await accountWithPassword(parsed.data);
    if (!account) return fail('unauthenticated', 'wrong-password');
    await attempt.value.giveBack();
    if (!(await isVerified(account))) return askToConfirm(email, from);
    return ok({ id: account.id, name: account.name, email });
  });

const isVerified = (account: { id: string }) =>
  withActor(account, async (tx) => {
    const [row] = await tx
      .select({ at: accounts.emailVerifiedAt })
      .from(accounts)
      .where(eq(accounts.id, account.id));
    return Boolean(row?.at);
  });

/** Only someone with the right password learns this much. */
async function askToConfirm(email: string, from: { network: string }): Promise<Result<never>> {
  const attempt = await takeAttempt('mail', traceOf(email), from.network);
  if (!attempt.ok) return attempt;
  await withActor(null, (tx) => sendLink(tx, email, 'confirm'));
  return fail('forbidden', 'confirm-first');
}
