import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import { AddStep, EditStep, MoveStep, Step, StepPress } from '#lib/presentations/schema.ts';
import { route } from './route.ts';

const base = '/campaigns/{campaignId}/presentation';
const step = `${base}/steps/{stepId}` as const;

export const presentations = {
  list: route({ method: 'GET', path: base, summary: 'The steps of a campaign’s presentation' })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(z.array(Step)),
  addStep: route({ method: 'POST', path: `${base}/steps`, summary: 'Add a step to it' })
    .input(AddStep)
    .output(Receipt),
  editStep: route({ method: 'PUT', path: step, summary: 'Change what a step shows and says' })
    .input(EditStep)
    .output(Receipt),
  moveStep: route({ method: 'POST', path: `${step}/move`, summary: 'Put a step elsewhere' })
    .input(MoveStep)
    .output(Receipt),
  removeStep: route({ method: 'POST', path: `${step}/remove`, summary: 'Take a step out' })
    .input(StepPress)
    .output(Receipt),
  restoreStep: route({ method: 'POST', path: `${step}/restore`, summary: 'Put a step back' })
    .input(StepPress)
    .output(Receipt),
};
