import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { resources } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { fail, ok } from '#lib/result.ts';
import { editMap } from './edit-map.ts';
import type { AddResource, EditResource, ResourcePress } from './edit-schema.ts';
import { findLastEditor } from './find-last-editor.ts';
import { freeKey } from './free-key.ts';
import { type CampaignKey, findMap } from './queries.ts';
import { refuseFull } from './refuse-full.ts';
import { overfull } from './write-changes.ts';

const within = (key: CampaignKey) => [
  eq(resources.organizationId, key.organizationId),
  eq(resources.campaignId, key.campaignId),
];

/** Adds something that actors value. The press is its id, so a retry names the same row. */
export function addResource(actor: Actor, input: AddResource) {
  return editMap(actor, input, async (tx, { organizationId, campaignId }, map) => {
    const { campaignId: _, idempotencyKey: id, ...fields } = input;
    const full = refuseFull(map.resources.length + 1);
    if (full) return full;
    const place = { organizationId, campaignId };
    const key = await freeKey(tx, resources, place, { id, name: fields.name });
    await tx.insert(resources).values({ ...place, id, key, ...fields });
    return ok([id]);
  });
}

/** Changes what a resource is called and what it is. Refuses when someone else changed it meanwhile. */
export function editResource(actor: Actor, input: EditResource) {
  return editMap(actor, input, async (tx, access, map) => {
    const { name, kind, essential, resourceId, version } = input;
    const found = map.resources.find(({ id }) => id === resourceId);
    if (!found) return fail('not-found', 'no-such-resource');
    if (found.version !== version) {
      const by = (await findLastEditor(tx, access, resourceId)) ?? '…';
      return fail('conflict', 'changed-meanwhile', { values: { name: by } });
    }
    await tx
      .update(resources)
      .set({ name, kind, essential, version: sql`${resources.version} + 1` })
      .where(and(...within(access), eq(resources.id, resourceId)));
    return ok([resourceId]);
  });
}

/** Takes a resource off the map; what was recorded about it stays in the log and comes back with it. */
export function removeResource(actor: Actor, input: ResourcePress) {
  return editMap(actor, input, async (tx, access) => {
    const { resourceId } = input;
    const removed = await tx
      .update(resources)
      .set({ removedAt: new Date() })
      .where(and(...within(access), eq(resources.id, resourceId), isNull(resources.removedAt)))
      .returning({ id: resources.id });
    return removed.length > 0 ? ok([resourceId]) : fail('not-found', 'no-such-resource');
  });
}

/** Puts it back, if the map still holds together with it. */
export function restoreResource(actor: Actor, input: ResourcePress) {
  return editMap(actor, input, async (tx, access) => {
    const { resourceId } = input;
    const gone = and(
      ...within(access),
      eq(resources.id, resourceId),
      isNotNull(resources.removedAt),
    );
    const [found] = await tx.select({ id: resources.id }).from(resources).where(gone);
    if (!found) return fail('not-found', 'no-such-resource');
    const refused = overfull(await findMap(tx, access, resourceId));
    if (refused) return refused;
    await tx.update(resources).set({ removedAt: null }).where(gone);
    return ok([resourceId]);
  });
}
