import { readCampaign } from '#lib/campaigns/access.ts';
import { listTies } from '#lib/map/ties/queries.ts';
import { ok } from '#lib/result.ts';
import { changeTie, recordTie, removeTie, restoreTie } from '#lib/ties/edit-tie.ts';
import { answer, api } from './base.ts';

export const ties = {
  list: api.ties.list.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'tie:read', async (tx, access) =>
        ok(await listTies(tx, access)),
      ),
    ),
  ),
  record: api.ties.record.handler(({ input, context }) => answer(recordTie(context.actor, input))),
  change: api.ties.change.handler(({ input, context }) => answer(changeTie(context.actor, input))),
  remove: api.ties.remove.handler(({ input, context }) => answer(removeTie(context.actor, input))),
  restore: api.ties.restore.handler(({ input, context }) =>
    answer(restoreTie(context.actor, input)),
  ),
};
