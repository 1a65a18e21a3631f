import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { actors } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { fail, ok } from '#lib/result.ts';
import { editMap } from './edit-map.ts';
import type { ActorPress } from './edit-schema.ts';
import { findMap } from './queries.ts';
import { overfull } from './write-changes.ts';

const row = (key: { organizationId: string; campaignId: string }, id: string) => [
  eq(actors.organizationId, key.organizationId),
  eq(actors.campaignId, key.campaignId),
  eq(actors.id, id),
];

/** Takes an actor off the map. What was recorded about it stays in the log and comes back with it. */
export function removeActor(actor: Actor, input: ActorPress) {
  return editMap(actor, input, async (tx, access) => {
    const removed = await tx
      .update(actors)
      .set({ removedAt: new Date() })
      .where(and(...row(access, input.actorId), isNull(actors.removedAt)))
      .returning({ id: actors.id });
    return removed.length > 0 ? ok([input.actorId]) : fail('not-found', 'no-such-actor');
  });
}

/** Puts it back, if the map still holds together with it. A target comes back as one only if nobody took its place. */
export function restoreActor(actor: Actor, input: ActorPress) {
  return editMap(actor, input, async (tx, access, map) => {
    const [found] = await tx
      .select({ target: actors.target })
      .from(actors)
      .where(and(...row(access, input.actorId), isNotNull(actors.removedAt)));
    if (!found) return fail('not-found', 'no-such-actor');
    const refused = overfull(await findMap(tx, access, input.actorId));
    if (refused) return refused;
    const target = found.target && !map.actors.some((other) => other.target);
    await tx
      .update(actors)
      .set({ removedAt: null, target })
      .where(and(...row(access, input.actorId)));
    return ok([input.actorId]);
  });
}
