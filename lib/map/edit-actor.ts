import { and, eq, sql } from 'drizzle-orm';
import { actors } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { fail, ok } from '#lib/result.ts';
import { editMap } from './edit-map.ts';
import type { EditActor } from './edit-schema.ts';
import { findLastEditor } from './find-last-editor.ts';
import { oneTarget } from './one-target.ts';

/** Changes what is known of an actor from the start. Refuses when someone else changed it meanwhile. */
export function editActor(actor: Actor, input: EditActor) {
  return editMap(actor, input, async (tx, access, map) => {
    const { campaignId: _, idempotencyKey: __, actorId, version, ...fields } = input;
    const found = map.actors.find(({ id }) => id === actorId);
    if (!found) return fail('not-found', 'no-such-actor');
    if (found.version !== version) {
      const name = (await findLastEditor(tx, access, actorId)) ?? '…';
      return fail('conflict', 'changed-meanwhile', { values: { name } });
    }
    const acts = map.changes.some((change) => change.set === 'pi' && change.actorId === actorId);
    if (fields.target && (fields.weight !== null || (acts && !found.target)))
      return fail('conflict', 'target-not-member');

    const former = fields.target ? await oneTarget(tx, access, actorId) : [];
    const side = fields.target ? 'target' : fields.side;
    await tx
      .update(actors)
      .set({ ...fields, side, version: sql`${actors.version} + 1` })
      .where(
        and(
          eq(actors.organizationId, access.organizationId),
          eq(actors.campaignId, access.campaignId),
          eq(actors.id, actorId),
        ),
      );
    return ok([actorId, ...former]);
  });
}
