import { z } from 'zod';
import { Series, StepDetail } from '#lib/leverage/schema.ts';
import { route } from './route.ts';

const tags = ['leverage'];

export const leverage = {
  series: route({
    method: 'GET',
    path: '/campaigns/{campaignId}/leverage',
    tags,
    summary: 'Leverage over time, and what happened along it',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(Series),
  step: route({
    method: 'GET',
    path: '/campaigns/{campaignId}/leverage/{happeningId}',
    tags,
    summary: 'What one happening changed, who entered it and on what evidence',
  })
    .input(z.strictObject({ campaignId: z.uuid(), happeningId: z.uuid() }))
    .output(StepDetail),
};
