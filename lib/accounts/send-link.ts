import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { hashOfToken, newToken } from '#lib/auth/session.ts';
import { type Locale, letter, linkTo } from '#lib/mail/letters.ts';
import { NOBODY, queueMail } from '#lib/mail/queue-mail.ts';

const kinds = {
  confirm: { purpose: 'verify-email', goodFor: '24 hours', path: '/verify/' },
  existing: { purpose: 'reset-password', goodFor: '1 hour', path: '/reset/' },
  reset: { purpose: 'reset-password', goodFor: '1 hour', path: '/reset/' },
} as const;

/**
 * Queues a letter with a secret good once, for one purpose. An earlier secret of the same purpose is spent.
 * Does as much, and writes as much, for an address without an account; its letter goes to nobody.
 */
export async function sendLink(
  tx: Transaction,
  email: string,
  kind: keyof typeof kinds,
): Promise<void> {
  const { purpose, goodFor, path } = kinds[kind];
  const token = newToken();
  const [kept] = await tx.execute<{ id: string | null; locale: Locale | null }>(
    sql`select id, locale from keep_account_token(${email}, ${purpose}, ${hashOfToken(token)}, ${goodFor}::interval)`,
  );
  const recipient = kept?.id ? email : NOBODY;
  await queueMail(tx, recipient, letter(kind, kept?.locale ?? 'en', linkTo(`${path}${token}`)));
}
