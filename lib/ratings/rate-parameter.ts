import { and, eq, isNull } from 'drizzle-orm';
import { ratings } from '#db/schema/ratings.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { idsOf } from '#lib/map/parameter-key.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { changeRating } from './change-rating.ts';
import type { Rated, RateParameter, WithdrawRating } from './schema.ts';

/** Gives one's own rating of a parameter; a later one takes the place of the earlier. */
export function rateParameter(actor: Actor, { opinion, ...press }: RateParameter) {
  const { to: value, ...parameter } = opinion;
  return changeRating(actor, { ...press, ...parameter }, async (tx, access, map) => {
    const refused = unknown(map, opinion);
    if (refused) return refused;
    const { organizationId, campaignId, personId } = access;
    // What Opinion lets through.
    const set = opinion.set as Rated;
    const key = { organizationId, campaignId, personId, set, ...idsOf(opinion) };
    await tx
      .insert(ratings)
      .values({ ...key, value })
      .onConflictDoUpdate({
        target: [
          ...([ratings.organizationId, ratings.campaignId, ratings.personId] as const),
          ...([ratings.set, ratings.actorId, ratings.supplierId, ratings.resourceId] as const),
        ],
        set: { value, ratedAt: new Date() },
      });
    return ok(null);
  });
}

/** Takes one's own rating back; where there is none, nothing happens. */
export function withdrawRating(actor: Actor, input: WithdrawRating) {
  return changeRating(actor, input, async (tx, access, map) => {
    const refused = unknown(map, input);
    if (refused) return refused;
    const { organizationId, campaignId, personId } = access;
    const { set, actorId, supplierId, resourceId } = input;
    await tx
      .delete(ratings)
      .where(
        and(
          eq(ratings.organizationId, organizationId),
          eq(ratings.campaignId, campaignId),
          eq(ratings.personId, personId),
          eq(ratings.set, set),
          eq(ratings.actorId, actorId),
          supplierId ? eq(ratings.supplierId, supplierId) : isNull(ratings.supplierId),
          resourceId ? eq(ratings.resourceId, resourceId) : isNull(ratings.resourceId),
        ),
      );
    return ok(null);
  });
}

type Named = { actorId: string; supplierId?: string | undefined; resourceId?: string | undefined };

/** A refusal where what is rated is not on the map. */
function unknown(
  { actors, resources }: PowerMap,
  { actorId, supplierId, resourceId }: Named,
): Result<never> | null {
  const here = new Set([...actors, ...resources].map(({ id }) => id));
  if (!here.has(actorId) || (supplierId && !here.has(supplierId)))
    return fail('not-found', 'no-such-actor');
  return resourceId && !here.has(resourceId) ? fail('not-found', 'no-such-resource') : null;
}
