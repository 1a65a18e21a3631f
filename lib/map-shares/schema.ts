import { z } from 'zod';
import { MapChoice, ReducedMap } from '#lib/map/reduced-schema.ts';
import { IdempotencyKey } from '#lib/text.ts';
import { audiences } from './words.ts';

/** What was chosen for a campaign, as its organizers see it. */
export const MapShare = z.object({
  audience: z.enum(audiences),
  listed: z.boolean(),
  /** What the public address ends in, while there is one. */
  link: z.uuid().nullable(),
  choice: MapChoice,
  /** 0 while nobody has chosen anything. */
  version: z.int(),
});
export type MapShare = z.output<typeof MapShare>;

/** `version` is the one that was read: someone else's choice in between is not written over. */
export const SetMapShare = z.strictObject({
  campaignId: z.uuid(),
  idempotencyKey: IdempotencyKey,
  version: z.int().min(0),
  audience: z.enum(audiences),
  listed: z.boolean(),
  choice: MapChoice,
});
export type SetMapShare = z.output<typeof SetMapShare>;

/** A part of a map as members or anyone may see it. */
export const SharedMap = z.object({
  title: z.string(),
  organization: z.string(),
  listed: z.boolean(),
  map: ReducedMap,
  /** Computed from the whole map; null where numbers are not shown, or nothing can be computed. */
  point: z
    .object({ leverage: z.number(), counterLeverage: z.number(), balance: z.number() })
    .nullable(),
});
export type SharedMap = z.output<typeof SharedMap>;
