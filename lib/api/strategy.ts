import { readCampaign } from '#lib/campaigns/access.ts';
import { ok } from '#lib/result.ts';
import { findStrategy } from '#lib/strategy/queries.ts';
import { writeCell } from '#lib/strategy/write-cell.ts';
import { answer, api, open } from './base.ts';

export const strategy = {
  get: open.strategy.get.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'map:read', async (tx, access) =>
        ok(await findStrategy(tx, access, context.actor)),
      ),
    ),
  ),
  write: api.strategy.write.handler(({ input, context }) =>
    answer(writeCell(context.actor, input)),
  ),
};
