import { withActor } from '#lib/auth/with-actor.ts';
import { readCampaign } from '#lib/campaigns/access.ts';
import { listCampaigns } from '#lib/campaigns/list-campaigns.ts';
import { findCampaign } from '#lib/campaigns/queries.ts';
import { updateCampaign } from '#lib/campaigns/update-campaign.ts';
import { fail, ok } from '#lib/result.ts';
import { createCampaign } from '#lib/start/create-campaign.ts';
import { answer, api, open } from './base.ts';

export const campaigns = {
  list: api.campaigns.list.handler(({ context, input }) =>
    withActor(context.actor, async (tx) => ({
      campaigns: await listCampaigns(tx, context.actor, input.organizationId),
    })),
  ),
  create: api.campaigns.create.handler(({ context, input }) =>
    answer(createCampaign(context.actor, input)),
  ),
  get: open.campaigns.get.handler(({ context, input }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'campaign:read', async (tx, access) => {
        const found = await findCampaign(tx, access);
        return found
          ? ok({ ...found, standing: access.standing })
          : fail('not-found', 'no-such-campaign');
      }),
    ),
  ),
  update: api.campaigns.update.handler(({ context, input }) =>
    answer(updateCampaign(context.actor, input)),
  ),
};
