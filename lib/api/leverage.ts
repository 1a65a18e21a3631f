import { readCampaign } from '#lib/campaigns/access.ts';
import { findAttributedSeries, findStep } from '#lib/leverage/queries.ts';
import { fail, ok } from '#lib/result.ts';
import { answer, open } from './base.ts';

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
};
