import { and, eq } from 'drizzle-orm';
import { actors } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { fail, ok } from '#lib/result.ts';
import { editMap } from './edit-map.ts';
import type { MoveActor } from './edit-schema.ts';

/** Puts an actor elsewhere on the picture, for everyone. No new version: an open form stays valid. */
export function moveActor(actor: Actor, input: MoveActor) {
  return editMap(actor, input, async (tx, access, map) => {
    const { actorId, x, y } = input;
    if (!map.actors.some(({ id }) => id === actorId)) return fail('not-found', 'no-such-actor');
    await tx
      .update(actors)
      .set({ x, y })
      .where(
        and(
          eq(actors.organizationId, access.organizationId),
          eq(actors.campaignId, access.campaignId),
          eq(actors.id, actorId),
        ),
      );
    return ok([actorId]);
  });
}
