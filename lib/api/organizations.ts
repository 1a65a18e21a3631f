import { withActor } from '#lib/auth/with-actor.ts';
import { createOrganization, updateOrganization } from '#lib/organizations/create-organization.ts';
import { findOrganization, listOrganizations } from '#lib/organizations/queries.ts';
import { answer, api, refuse } from './base.ts';

export const organizations = {
  list: api.organizations.list.handler(({ context }) =>
    withActor(context.actor, async (tx) => ({
      organizations: await listOrganizations(tx, context.actor),
    })),
  ),
  create: api.organizations.create.handler(({ context, input }) =>
    answer(createOrganization(context.actor, input)),
  ),
  get: api.organizations.get.handler(async ({ context, input }) => {
    const found = await withActor(context.actor, (tx) =>
      findOrganization(tx, context.actor, { id: input.organizationId }),
    );
    if (!found) throw refuse({ code: 'not-found', reason: 'no-such-organization' });
    return found;
  }),
  update: api.organizations.update.handler(({ context, input }) =>
    answer(updateOrganization(context.actor, input)),
  ),
};
