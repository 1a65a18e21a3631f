import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Actor } from '#lib/auth/actor.ts';
import { afterCommit, withActor } from '#lib/auth/with-actor.ts';
import { wake } from '#lib/events/wake.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { tooMany } from './limits.ts';
import type { PublicCount, WithdrawSignUp } from './public-schema.ts';

type Answer = {
  outcome: 'withdrawn' | 'came' | 'none';
  signed_up: number;
  streams: string[] | null;
};

/** Takes a sign-up back, for whoever holds its id. Name and contact are erased with it. */
export async function withdrawSignUp(
  actor: Actor | null,
  network: string,
  { slug, id }: WithdrawSignUp,
): Promise<Result<PublicCount>> {
  const refused = await tooMany(network, slug);
  if (refused) return refused;
  return withActor(actor, async (tx) => {
    const [row] = await tx.execute<Answer>(
      sql`select * from withdraw_sign_up(${slug}, ${id}, ${randomUUID()})`,
    );
    const { outcome, signed_up: signedUp, streams } = row!;
    if (outcome === 'none') return fail('not-found', 'no-such-sign-up');
    if (outcome === 'came') return fail('conflict', 'sign-up-came');
    afterCommit(tx, () => streams?.forEach(wake));
    return ok({ id, signedUp });
  });
}
