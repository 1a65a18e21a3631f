import { eq } from 'drizzle-orm';
import { accounts } from '#db/schema/accounts.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Done, UpdateAccount } from './schema.ts';

/** Changes how somebody is called, and the language of their letters. */
export async function updateAccount(
  actor: Actor,
  { name, locale }: UpdateAccount,
): Promise<Result<Done>> {
  await withActor(actor, (tx) =>
    tx.update(accounts).set({ name, locale }).where(eq(accounts.id, actor.id)),
  );
  return ok({ done: true });
}
