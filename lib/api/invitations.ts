import { readCampaign } from '#lib/campaigns/access.ts';
import { acceptInvitation, findInvitation } from '#lib/invitations/accept-invitation.ts';
import { createInvitation } from '#lib/invitations/create-invitation.ts';
import { decideJoinRequest } from '#lib/invitations/decide-join-request.ts';
import { listInvitations, listJoinRequests } from '#lib/invitations/queries.ts';
import { revokeInvitation } from '#lib/invitations/revoke-invitation.ts';
import { ok } from '#lib/result.ts';
import { answer, api, open } from './base.ts';

export const invitations = {
  create: api.invitations.create.handler(({ context, input }) =>
    answer(createInvitation(context.actor, input)),
  ),
  list: api.invitations.list.handler(({ context, input }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'invitation:read', async (tx, access) =>
        ok({ invitations: await listInvitations(tx, access) }),
      ),
    ),
  ),
  revoke: api.invitations.revoke.handler(({ context, input }) =>
    answer(revokeInvitation(context.actor, input)),
  ),
  find: open.invitations.find.handler(({ context, input }) =>
    answer(findInvitation(context.actor, input)),
  ),
  accept: api.invitations.accept.handler(({ context, input }) =>
    answer(acceptInvitation(context.actor, input)),
  ),
};

export const joinRequests = {
  list: api.joinRequests.list.handler(({ context, input }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'invitation:read', async (tx, access) =>
        ok({ requests: await listJoinRequests(tx, access) }),
      ),
    ),
  ),
  approve: api.joinRequests.approve.handler(({ context, input }) =>
    answer(decideJoinRequest(context.actor, input, 'approve')),
  ),
  decline: api.joinRequests.decline.handler(({ context, input }) =>
    answer(decideJoinRequest(context.actor, input, 'decline')),
  ),
};
