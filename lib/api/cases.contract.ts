import { z } from 'zod';
import { CopyExample, ImportCase } from '#lib/cases/schema.ts';
import { CreatedCampaign } from '#lib/start/create-schema.ts';
import { route } from './route.ts';

const tags = ['cases'];

export const cases = {
  import: route({
    method: 'POST',
    path: '/cases/import',
    tags,
    summary: 'Make a campaign from a power-case/1 file; every problem is told by its JSON path',
  })
    .input(ImportCase)
    .output(CreatedCampaign),
  export: route({
    method: 'GET',
    path: '/campaigns/{campaignId}/case',
    tags,
    summary: 'The whole map as a power-case/1 file',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(
      z.looseObject({ schema: z.literal('power-case/1'), id: z.string(), title: z.string() }),
    ),
  copyExample: route({
    method: 'POST',
    path: '/cases/copy',
    tags,
    summary: 'Make a campaign of your own from a worked example',
  })
    .input(CopyExample)
    .output(CreatedCampaign),
};
