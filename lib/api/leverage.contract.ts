import { z } from 'zod';
import { AttributedSeries, StepDetail } from '#lib/leverage/schema.ts';
import { route } from './route.ts';

const tags = ['leverage'];

export const leverage = {
  series: route({
    method: 'GET',
    path: '/campaigns/{campaignId}/leverage',
    tags,
    summary:
      'Leverage over time, what happened along it, and how much of each step it accounts for',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(AttributedSeries),
  step: route({
    method: 'GET',
    path: '/campaigns/{campaignId}/leverage/{happeningId}',
    tags,
    summary: 'What one happening changed, who entered it and on what evidence',
  })
    .input(z.strictObject({ campaignId: z.uuid(), happeningId: z.uuid() }))
    .output(StepDetail),
};
