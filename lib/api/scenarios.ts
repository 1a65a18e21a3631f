import { readCampaign } from '#lib/campaigns/access.ts';
import { ok } from '#lib/result.ts';
import { createScenario } from '#lib/scenarios/create-scenario.ts';
import {
  discardScenario,
  renameScenario,
  restoreScenario,
  shareScenario,
} from '#lib/scenarios/edit-scenario.ts';
import { mergeScenario, undoMerge } from '#lib/scenarios/merge-scenario.ts';
import { listScenarios } from '#lib/scenarios/queries.ts';
import {
  recordInScenario,
  removeFromScenario,
  undoInScenario,
} from '#lib/scenarios/record-in-scenario.ts';
import {
  addActorInScenario,
  addResourceInScenario,
  removeInScenario,
  restoreInScenario,
} from '#lib/scenarios/things-in-scenario.ts';
import { answer, api, open } from './base.ts';

const on = api.scenarios;

export const scenarios = {
  list: open.scenarios.list.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'map:read', async (tx, access) =>
        ok(await listScenarios(tx, access)),
      ),
    ),
  ),
  create: on.create.handler(({ input, context }) => answer(createScenario(context.actor, input))),
  record: on.record.handler(({ input, context }) => answer(recordInScenario(context.actor, input))),
  remove: on.remove.handler(({ input, context }) =>
    answer(removeFromScenario(context.actor, input)),
  ),
  addActor: on.addActor.handler(({ input, context }) =>
    answer(addActorInScenario(context.actor, input)),
  ),
  removeActor: on.removeActor.handler(({ input, context }) =>
    answer(removeInScenario(context.actor, input)),
  ),
  restoreActor: on.restoreActor.handler(({ input, context }) =>
    answer(restoreInScenario(context.actor, input)),
  ),
  addResource: on.addResource.handler(({ input, context }) =>
    answer(addResourceInScenario(context.actor, input)),
  ),
  removeResource: on.removeResource.handler(({ input, context }) =>
    answer(removeInScenario(context.actor, input)),
  ),
  restoreResource: on.restoreResource.handler(({ input, context }) =>
    answer(restoreInScenario(context.actor, input)),
  ),
  undo: on.undo.handler(({ input, context }) => answer(undoInScenario(context.actor, input))),
  rename: on.rename.handler(({ input, context }) => answer(renameScenario(context.actor, input))),
  share: on.share.handler(({ input, context }) => answer(shareScenario(context.actor, input))),
  merge: on.merge.handler(({ input, context }) => answer(mergeScenario(context.actor, input))),
  undoMerge: on.undoMerge.handler(({ input, context }) => answer(undoMerge(context.actor, input))),
  discard: on.discard.handler(({ input, context }) =>
    answer(discardScenario(context.actor, input)),
  ),
  restore: on.restore.handler(({ input, context }) =>
    answer(restoreScenario(context.actor, input)),
  ),
};
