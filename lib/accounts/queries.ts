import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { accounts, sessions } from '#db/schema/accounts.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { Account, Session } from './schema.ts';

/** The actor's own account. */
export async function findAccount(tx: Transaction, actor: Actor): Promise<Account | null> {
  const [found] = await tx
    .select({
      id: accounts.id,
      name: accounts.name,
      email: accounts.email,
      locale: accounts.locale,
      emailVerified: sql<boolean>`${accounts.emailVerifiedAt} is not null`,
    })
    .from(accounts)
    .where(eq(accounts.id, actor.id));
  return found ?? null;
}

/** Where the actor is signed in, this device first, then the one seen last. */
export async function listSessions(tx: Transaction, actor: Actor): Promise<Session[]> {
  const found = await tx
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.accountId, actor.id),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql`now()`),
        gt(sessions.lastSeenAt, sql`now() - interval '14 days'`),
      ),
    )
    .orderBy(desc(sql`${sessions.id} = ${actor.sessionId}`), desc(sessions.lastSeenAt))
    .limit(100);
  return found.map((session) => ({ ...session, current: session.id === actor.sessionId }));
}
