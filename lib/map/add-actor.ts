import { actors } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { fail, ok } from '#lib/result.ts';
import { editMap } from './edit-map.ts';
import type { AddActor } from './edit-schema.ts';
import { freeKey } from './free-key.ts';
import { oneTarget } from './one-target.ts';
import { refuseFull } from './refuse-full.ts';

/** Puts someone on the map. The press is the new actor's id, so a retry names the same row. */
export function addActor(actor: Actor, input: AddActor) {
  return editMap(actor, input, async (tx, { organizationId, campaignId }, map) => {
    const { campaignId: _, idempotencyKey: id, ...fields } = input;
    if (fields.target && fields.weight !== null) return fail('conflict', 'target-not-member');
    const full = refuseFull(map.actors.length + 1);
    if (full) return full;

    const place = { organizationId, campaignId };
    const key = await freeKey(tx, actors, place, { id, name: fields.name });
    const former = fields.target ? await oneTarget(tx, place, id) : [];
    const side = fields.target ? 'target' : fields.side;
    await tx.insert(actors).values({ ...place, id, key, ...fields, side });
    return ok([id, ...former]);
  });
}
