import { z } from 'zod';
import { CampaignInList, OneCampaign, UpdateCampaign } from '#lib/campaigns/schema.ts';
import { Receipt } from '#lib/events/events.ts';
import { CreateCampaign, CreatedCampaign } from '#lib/start/create-schema.ts';
import { route } from './route.ts';

const tags = ['campaigns'];

export const campaigns = {
  list: route({ method: 'GET', path: '/campaigns', tags, summary: 'The campaigns you are in' })
    .input(z.strictObject({ organizationId: z.uuid().optional() }))
    .output(z.object({ campaigns: z.array(CampaignInList) })),
  create: route({
    method: 'POST',
    path: '/campaigns',
    tags,
    summary: 'Start a campaign, with a first map from answers in words',
  })
    .input(CreateCampaign)
    .output(CreatedCampaign),
  get: route({
    method: 'GET',
    path: '/campaigns/{campaignId}',
    tags,
    summary: 'One campaign, its balance, and the heads of its streams',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(OneCampaign),
  update: route({
    method: 'PATCH',
    path: '/campaigns/{campaignId}',
    tags,
    summary: 'Change what it says of itself, and how people come in',
  })
    .input(UpdateCampaign)
    .output(Receipt),
};
