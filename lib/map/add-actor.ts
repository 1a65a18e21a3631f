import { and, eq } from 'drizzle-orm';
import { actors } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { fail, ok } from '#lib/result.ts';
import { editMap } from './edit-map.ts';
import type { AddActor } from './edit-schema.ts';
import { keyFromName } from './key-from-name.ts';
import { oneTarget } from './one-target.ts';

/** Puts someone on the map. The press is the new actor's id, so a retry names the same row. */
export function addActor(actor: Actor, input: AddActor) {
  return editMap(actor, input, async (tx, { organizationId, campaignId }, map) => {
    const { campaignId: _, idempotencyKey: id, ...fields } = input;
    if (fields.target && fields.weight !== null) return fail('conflict', 'target-not-member');
    if (map.actors.length >= 2000) return fail('conflict', 'map-full', { values: { count: 2000 } });

    const keys = await tx
      .select({ key: actors.key })
      .from(actors)
      .where(and(eq(actors.organizationId, organizationId), eq(actors.campaignId, campaignId)));
    const key = keyFromName(fields.name, id, new Set(keys.map((row) => row.key)));
    const former = fields.target ? await oneTarget(tx, { organizationId, campaignId }, id) : [];
    const side = fields.target ? 'target' : fields.side;
    await tx.insert(actors).values({ organizationId, campaignId, id, key, ...fields, side });
    return ok([id, ...former]);
  });
}
