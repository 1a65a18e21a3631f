import { and, eq, sql } from 'drizzle-orm';
import { mapShares } from '#db/schema/showing.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { findMap } from '#lib/map/queries.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { findMapShare, ofCampaign } from './queries.ts';
import type { SetMapShare } from './schema.ts';

/**
 * Chooses who sees the map besides organizers, and what of it. Holds from the commit on: whoever asks afterwards is
 * answered by it. Refuses when someone else chose meanwhile, and names that are not on the map.
 */
export function setMapShare(actor: Actor, input: SetMapShare): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, version, audience, choice } = input;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const event = { campaignId, id, kind: 'map-share.changed', body: {} } as const;
    const organizers: NewEvent = { ...event, audience: 'organizers' };
    const repeat = await findRepeat(tx, organizers, input);
    if (repeat) return repeat;

    const map = await findMap(tx, access);
    const here = new Set(map.actors.map((one) => one.id));
    if (![...choice.actors, ...choice.kindOnly].every((one) => here.has(one)))
      return fail('not-found', 'no-such-actor');
    const before = await findMapShare(tx, access, map);
    const { organizationId } = access;
    // A public page cannot be listed while there is none.
    const row = { audience, choice, listed: input.listed && audience === 'link' };
    // Once withdrawn, an address never works again, whoever kept it.
    const renewed = before.audience === 'link' && audience !== 'link';
    const written =
      version === 0
        ? await tx
            .insert(mapShares)
            .values({ organizationId, campaignId, ...row })
            .onConflictDoNothing()
            .returning({ version: mapShares.version })
        : await tx
            .update(mapShares)
            .set({
              ...row,
              version: sql`${mapShares.version} + 1`,
              ...(renewed && { link: sql`gen_random_uuid()` }),
            })
            .where(and(ofCampaign(access), eq(mapShares.version, version)))
            .returning({ version: mapShares.version });
    if (written.length === 0) return fail('conflict', 'share-changed-meanwhile');
    await appendEvent(tx, { ...event, audience: 'members' }, input);
    return ok(await appendEvent(tx, organizers, input));
  });
}
