import { readCampaign } from '#lib/campaigns/access.ts';
import { findRatings } from '#lib/ratings/queries.ts';
import { rateParameter, withdrawRating } from '#lib/ratings/rate-parameter.ts';
import { ok } from '#lib/result.ts';
import { answer, api } from './base.ts';

export const ratings = {
  list: api.ratings.list.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'rating:read', async (tx, access) =>
        ok(await findRatings(tx, access)),
      ),
    ),
  ),
  rate: api.ratings.rate.handler(({ input, context }) =>
    answer(rateParameter(context.actor, input)),
  ),
  withdraw: api.ratings.withdraw.handler(({ input, context }) =>
    answer(withdrawRating(context.actor, input)),
  ),
};
