import { readCampaign } from '#lib/campaigns/access.ts';
import { findResponse } from '#lib/concessions/queries.ts';
import { recordConcession } from '#lib/concessions/record-concession.ts';
import { findAttributedSeries, findStep } from '#lib/leverage/queries.ts';
import { fail, ok } from '#lib/result.ts';
import { answer, api, open } from './base.ts';

export const leverage = {
  series: open.leverage.series.handler(({ context, input }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'leverage:read', async (tx, access) =>
        ok(await findAttributedSeries(tx, access)),
      ),
    ),
  ),
  step: open.leverage.step.handler(({ context, input }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'history:read', async (tx, access) => {
        const step = await findStep(tx, access, input.happeningId);
        return step ? ok(step) : fail('not-found', 'no-such-happening');
      }),
    ),
  ),
  response: open.leverage.response.handler(({ context, input }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'history:read', async (tx, access) =>
        ok(await findResponse(tx, access)),
      ),
    ),
  ),
  recordConcession: api.leverage.recordConcession.handler(({ context, input }) =>
    answer(recordConcession(context.actor, input)),
  ),
};
