import { readCampaign } from '#lib/campaigns/access.ts';
import { endMembership, leaveCampaign, setRole } from '#lib/memberships/change-membership.ts';
import { listMemberships } from '#lib/memberships/queries.ts';
import { ok } from '#lib/result.ts';
import { answer, api } from './base.ts';

export const memberships = {
  list: api.memberships.list.handler(({ context, input }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'people:read', async (tx, access) =>
        ok({ memberships: await listMemberships(tx, access) }),
      ),
    ),
  ),
  setRole: api.memberships.setRole.handler(({ context, input }) =>
    answer(setRole(context.actor, input)),
  ),
  end: api.memberships.end.handler(({ context, input }) =>
    answer(endMembership(context.actor, input)),
  ),
  leave: api.memberships.leave.handler(({ context, input }) =>
    answer(leaveCampaign(context.actor, input)),
  ),
};
