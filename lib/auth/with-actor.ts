import { sql } from 'drizzle-orm';
import { appDb, type Transaction } from '#db/client.ts';
import type { Actor } from './actor.ts';

const waiting = new WeakMap<Transaction, (() => void)[]>();

/**
 * Runs `work` in one transaction in which the database itself knows who is asking; null is someone signed out.
 *
 * The setting ends with the transaction, so a pooled connection never carries it to the next person.
 */
export async function withActor<T>(
  actor: Pick<Actor, 'id'> | null,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const after: (() => void)[] = [];
  const value = await appDb.transaction(async (tx) => {
    waiting.set(tx, after);
    // Sent before anything that `work` asks (a query starts at its `then`), and not waited for by itself: a
    // connection answers in order, and should this fail, so does everything after it.
    const told = tx
      .execute(sql`select set_config('app.actor', ${actor?.id ?? ''}, true)`)
      .then(() => {});
    const [done] = await Promise.all([work(tx), told]);
    return done;
  });
  for (const action of after) action();
  return value;
}

/** Runs `action` once the transaction has committed; never when it rolls back. */
export function afterCommit(tx: Transaction, action: () => void): void {
  const actions = waiting.get(tx);
  if (!actions) throw new Error('afterCommit outside withActor');
  actions.push(action);
}
