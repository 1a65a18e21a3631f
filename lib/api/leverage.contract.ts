import { z } from 'zod';
import { Concession, RecordConcession, TargetResponse } from '#lib/concessions/schema.ts';
import { Receipt } from '#lib/events/events.ts';
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
  response: route({
    method: 'GET',
    path: '/campaigns/{campaignId}/response',
    tags,
    summary: 'What conceding is thought to cost the target, and where it stands for that over time',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(z.object({ concessions: z.array(Concession), response: z.array(TargetResponse) })),
  recordConcession: route({
    method: 'POST',
    path: '/campaigns/{campaignId}/concessions',
    tags,
    summary: 'Record what conceding is thought to cost the target from a day on',
  })
    .input(RecordConcession)
    .output(Receipt),
};
