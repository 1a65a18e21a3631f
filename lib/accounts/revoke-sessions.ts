import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { sessions } from '#db/schema/accounts.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { endSessions } from '#lib/auth/ended-sessions.ts';
import { afterCommit, withActor } from '#lib/auth/with-actor.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Done, RevokeSession } from './schema.ts';

/** Ends those of the actor's sessions that still stand. How many ended. */
const revoke = (actor: Actor, which: SQL | undefined): Promise<number> =>
  withActor(actor, async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(sessions.accountId, actor.id), isNull(sessions.revokedAt), which))
      .returning({ id: sessions.id });
    afterCommit(tx, () => endSessions(ended.map(({ id }) => id)));
    return ended.length;
  });

/** Signs one device out, this or another. */
export async function revokeSession(
  actor: Actor,
  { sessionId }: RevokeSession,
): Promise<Result<Done>> {
  const ended = await revoke(actor, eq(sessions.id, sessionId));
  return ended > 0 ? ok({ done: true }) : fail('not-found', 'no-such-session');
}

/** Signs this device out. Someone who is signed out already has got what they wanted. */
export async function signOut(actor: Actor | null): Promise<Result<Done>> {
  if (actor) await revoke(actor, eq(sessions.id, actor.sessionId));
  return ok({ done: true });
}

/** Signs every device out, this one too. */
export async function signOutEverywhere(actor: Actor): Promise<Result<Done>> {
  await revoke(actor, undefined);
  return ok({ done: true });
}
