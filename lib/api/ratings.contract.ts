import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import { RateParameter, Ratings, WithdrawRating } from '#lib/ratings/schema.ts';
import { route } from './route.ts';

const base = '/campaigns/{campaignId}/map/ratings';

export const ratings = {
  list: route({
    method: 'GET',
    path: base,
    summary: 'Your own ratings, and how far apart everybody is where three have rated',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(Ratings),
  rate: route({ method: 'POST', path: base, summary: 'Give your own rating of a parameter' })
    .input(RateParameter)
    .output(Receipt),
  withdraw: route({
    method: 'POST',
    path: `${base}/withdraw`,
    summary: 'Take your own rating back',
  })
    .input(WithdrawRating)
    .output(Receipt),
};
