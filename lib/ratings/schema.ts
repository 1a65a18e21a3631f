import { z } from 'zod';
import { NewChange } from '#lib/map/schema.ts';
import { IdempotencyKey } from '#lib/text.ts';
import { rated } from './words.ts';

export type Rated = (typeof rated)[number];

/** One parameter of the map and what somebody thinks it is; the other parameters are not asked for. */
export const Opinion = NewChange.refine(({ set }) => rated.some((name) => name === set), {
  path: ['set'],
  message: 'This is not rated.',
});

/** Gives one's own rating of a parameter, or another one than before. */
export const RateParameter = z.strictObject({
  campaignId: z.uuid(),
  idempotencyKey: IdempotencyKey,
  opinion: Opinion,
});
export type RateParameter = z.output<typeof RateParameter>;

/** Takes one's own rating back. */
export const WithdrawRating = z.strictObject({
  campaignId: z.uuid(),
  idempotencyKey: IdempotencyKey,
  set: z.enum(rated),
  actorId: z.uuid(),
  supplierId: z.uuid().optional(),
  resourceId: z.uuid().optional(),
});
export type WithdrawRating = z.output<typeof WithdrawRating>;

/** Which parameter, as in a change of the map. */
export const RatedParameter = z.object({
  set: z.enum(rated),
  actorId: z.uuid(),
  supplierId: z.uuid().nullable(),
  resourceId: z.uuid().nullable(),
});
export type RatedParameter = z.output<typeof RatedParameter>;

export const OwnRating = RatedParameter.extend({ value: z.number() });

/** How far apart the raters of a parameter are; all null while fewer than three have rated. */
export const Spread = RatedParameter.extend({
  raters: z.int().positive(),
  low: z.number().nullable(),
  median: z.number().nullable(),
  high: z.number().nullable(),
  /** Standard deviation (n − 1), in the parameter's own unit. */
  sd: z.number().nullable(),
  /** The same on the scale of the model's uncertainty (power-model.md §8); null for a position. */
  spread: z.number().nullable(),
});
export type Spread = z.output<typeof Spread>;

/** The reader's own ratings, and what may be known of everybody's. */
export const Ratings = z.object({ own: z.array(OwnRating), spreads: z.array(Spread) });
export type Ratings = z.output<typeof Ratings>;
