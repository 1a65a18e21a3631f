import { and, eq } from 'drizzle-orm';
import { signUps } from '#db/schema/work.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { changeRoster } from './change-roster.ts';
import type { AddWalkIn, Counts } from './schema.ts';

/** Puts somebody on the roster who came without having signed up: one more on it, and one more who came. */
export function addWalkIn(actor: Actor, input: AddWalkIn): Promise<Result<Counts>> {
  const { idempotencyKey: id, name, contact } = input;
  return changeRoster(actor, input, input, async (tx, key) => {
    const [earlier] = await tx
      .select({ name: signUps.name })
      .from(signUps)
      .where(
        and(
          eq(signUps.organizationId, key.organizationId),
          eq(signUps.campaignId, key.campaignId),
          eq(signUps.actionId, key.actionId),
          eq(signUps.id, id),
        ),
      );
    if (earlier)
      return earlier.name === name
        ? ok({ signedUp: 0, checkedIn: 0 })
        : fail('key-reused', 'key-reused');
    await tx.insert(signUps).values({
      ...key,
      id,
      name,
      contact: contact ?? null,
      checkedInAt: new Date(),
    });
    return ok({ signedUp: 1, checkedIn: 1 });
  });
}
