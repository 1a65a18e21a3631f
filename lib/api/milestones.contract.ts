import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import {
  CreateMilestone,
  EditMilestone,
  Milestone,
  PickMilestone,
  ReachMilestone,
} from '#lib/milestones/schema.ts';
import { route } from './route.ts';

const list = '/campaigns/{campaignId}/milestones' as const;
const one = `${list}/{milestoneId}` as const;
const tags = ['milestones'];

export const milestones = {
  list: route({
    method: 'GET',
    path: list,
    tags,
    summary: 'The milestones, the earliest due first',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(z.object({ milestones: z.array(Milestone) })),
  create: route({
    method: 'POST',
    path: list,
    tags,
    summary: 'Plan a milestone',
  })
    .input(CreateMilestone)
    .output(Receipt),
  edit: route({
    method: 'PATCH',
    path: one,
    tags,
    summary: 'Change what was planned',
  })
    .input(EditMilestone)
    .output(Receipt),
  reach: route({
    method: 'POST',
    path: `${one}/reach`,
    tags,
    summary: 'Say that it was reached',
  })
    .input(ReachMilestone)
    .output(Receipt),
  remove: route({
    method: 'POST',
    path: `${one}/remove`,
    tags,
    summary: 'Take it off the plan',
  })
    .input(PickMilestone)
    .output(Receipt),
  restore: route({
    method: 'POST',
    path: `${one}/restore`,
    tags,
    summary: 'Put it back',
  })
    .input(PickMilestone)
    .output(Receipt),
};
