import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { appDb } from '#db/client.ts';
import { sessions } from '#db/schema/accounts.ts';
import type { Actor } from './actor.ts';
import { withActor } from './with-actor.ts';

const DAYS = 30;
const secure = process.env.NEXTAUTH_URL?.startsWith('https:') ?? false;
/** The __Host- prefix makes browsers refuse the cookie from anywhere but this host over HTTPS. */
export const SESSION_COOKIE = secure ? '__Host-session' : 'session';
/** What next-auth leaves for a minute after a sign-in. Opens nothing here, and goes at sign-out. */
export const NEXTAUTH_COOKIE = `${secure ? '__Secure-' : ''}next-auth.session-token`;
export const sessionCookie = {
  httpOnly: true,
  sameSite: 'lax',
  secure,
  path: '/',
  maxAge: DAYS * 86_400,
} as const;

/** What is stored of a secret: enough to recognise it, useless to whoever reads the table. */
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex');
export const newToken = () => randomBytes(32).toString('base64url');

/** Signs an account in on one device and returns the only copy of the token. */
export async function startSession(account: { id: string }, device: string): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + DAYS * 86_400_000);
  await withActor(account, (tx) =>
    tx
      .insert(sessions)
      .values({ accountId: account.id, tokenHash: hashOfToken(token), device, expiresAt }),
  );
  return token;
}

/** The session token in a Cookie header, if there is one. */
export const tokenIn = (header: string | undefined): string | undefined =>
  header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${SESSION_COOKIE}=`))
    ?.slice(SESSION_COOKIE.length + 1);

/** Who is asking, from the Cookie header of a page, a request or a socket; null when signed out or revoked. */
export async function actorFromCookies(header: string | undefined): Promise<Actor | null> {
  const token = tokenIn(header);
  if (!token) return null;
  const [found] = await appDb.execute<{
    id: string | null;
    name: string;
    session_id: string;
    locale: 'en' | 'es';
  }>(sql`select * from find_session(${hashOfToken(token)})`);
  if (!found?.id) return null;
  return { id: found.id, name: found.name, sessionId: found.session_id, locale: found.locale };
}
