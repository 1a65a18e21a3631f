import { eq } from 'drizzle-orm';
import { organizations } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { newOrganization } from './new-organization.ts';
import { findOrganization } from './queries.ts';
import type { CreateOrganization, Organization, UpdateOrganization } from './schema.ts';

/** Makes an organization, run by whoever makes it. It takes the press's key as its id. */
export function createOrganization(
  actor: Actor,
  { idempotencyKey: id, name }: CreateOrganization,
): Promise<Result<Organization>> {
  return withActor<Result<Organization>>(actor, async (tx) => {
    await newOrganization(tx, id, name);
    const made = await findOrganization(tx, actor, { id });
    return made?.name === name ? ok(made) : fail('key-reused', 'key-reused');
  });
}

/** Changes an organization's name: those who run it only. */
export function updateOrganization(
  actor: Actor,
  { organizationId: id, name }: UpdateOrganization,
): Promise<Result<Organization>> {
  return withActor<Result<Organization>>(actor, async (tx) => {
    const there = await findOrganization(tx, actor, { id });
    if (!there) return fail('not-found', 'no-such-organization');
    if (!there.admin) return fail('forbidden', 'admins-only');
    await tx.update(organizations).set({ name }).where(eq(organizations.id, id));
    return ok({ ...there, name });
  });
}
