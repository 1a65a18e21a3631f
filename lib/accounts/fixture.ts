import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { ownerDb } from '#db/owner.ts';
import { accounts, mails } from '#db/schema/accounts.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { actorFromCookies, SESSION_COOKIE, startSession } from '#lib/auth/session.ts';

export const PASSWORD = 'a bus seat for everyone';
export const someEmail = () => `${randomUUID()}@example.org`;
/** A network of its own, so that tests do not use up each other's limits. */
export const from = () => ({ network: randomUUID() });

/** An account that can sign in with `PASSWORD`. */
export async function makeAccount({ verified = true, locale = 'en' as 'en' | 'es' } = {}) {
  const [account] = await ownerDb
    .insert(accounts)
    .values({
      name: 'Rosa',
      email: someEmail(),
      passwordHash: await hashPassword(PASSWORD),
      locale,
      ...(verified && { emailVerifiedAt: new Date() }),
    })
    .returning();
  return account!;
}

/** Signs the account in on one more device; what that device knows, and who it is. */
export async function signInOn(account: { id: string }, device = 'Vitest') {
  const cookie = `${SESSION_COOKIE}=${await startSession(account, device)}`;
  const actor = await actorFromCookies(cookie);
  return { cookie, actor: actor! };
}

/** The letters waiting for an address, newest first. */
export const lettersTo = (email: string) =>
  ownerDb.select().from(mails).where(eq(mails.recipient, email)).orderBy(desc(mails.createdAt));

/** The secret in the newest letter to an address. */
export async function tokenMailedTo(email: string): Promise<string> {
  const [mail] = await lettersTo(email);
  return /\/(?:verify|reset)\/([\w-]+)/.exec(mail?.body ?? '')?.[1] ?? 'no letter';
}
