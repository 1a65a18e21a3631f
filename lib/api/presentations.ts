import { readCampaign } from '#lib/campaigns/access.ts';
import { listSteps } from '#lib/presentations/queries.ts';
import { addStep, editStep, moveStep, removeStep, restoreStep } from '#lib/presentations/steps.ts';
import { ok } from '#lib/result.ts';
import { answer, api, open } from './base.ts';

export const presentations = {
  list: open.presentations.list.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'map:read', async (tx, access) =>
        ok(await listSteps(tx, access)),
      ),
    ),
  ),
  addStep: api.presentations.addStep.handler(({ input, context }) =>
    answer(addStep(context.actor, input)),
  ),
  editStep: api.presentations.editStep.handler(({ input, context }) =>
    answer(editStep(context.actor, input)),
  ),
  moveStep: api.presentations.moveStep.handler(({ input, context }) =>
    answer(moveStep(context.actor, input)),
  ),
  removeStep: api.presentations.removeStep.handler(({ input, context }) =>
    answer(removeStep(context.actor, input)),
  ),
  restoreStep: api.presentations.restoreStep.handler(({ input, context }) =>
    answer(restoreStep(context.actor, input)),
  ),
};
