import { sql } from 'drizzle-orm';
import { takeAttempt } from '#lib/auth/attempts.ts';
import { traceOf } from '#lib/auth/network.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Done, SignUp } from './schema.ts';
import { sendLink } from './send-link.ts';
import { unlessCrowded } from './unless-crowded.ts';
import { weakPassword } from './weak-password.ts';

/** Makes an account that waits for its address to be confirmed; an address that has one gets a letter saying so. */
export const signUp = (input: SignUp, from: { network: string }): Promise<Result<Done>> =>
  unlessCrowded(async () => {
    const { name, email, password, locale } = input;
    const weak = weakPassword('password', password, email);
    if (weak) return weak;
    const attempt = await takeAttempt('mail', traceOf(email), from.network);
    if (!attempt.ok) return attempt;

    const hash = await hashPassword(password);
    await withActor(null, async (tx) => {
      const [made] = await tx.execute<{ id: string | null }>(
        sql`select id from create_account(${email}, ${name}, ${hash}, ${locale})`,
      );
      await sendLink(tx, email, made?.id ? 'confirm' : 'existing');
    });
    return ok({ done: true });
  });
