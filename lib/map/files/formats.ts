import { z } from 'zod';
import { Day } from '#lib/text.ts';
import { mapFormats } from './words.ts';

export type MapFormat = (typeof mapFormats)[number];

/**
 * `on` is the day to show: the latest when left out, `start` for before everything. `ties` has a picture show ties
 * between actors too, with their words in that language; other files hold them anyway.
 */
export const DownloadMap = z.strictObject({
  campaignId: z.uuid(),
  format: z.enum(mapFormats),
  ties: z.enum(['en', 'es']).optional(),
  on: z.union([Day, z.literal('start')]).optional(),
});
export type DownloadMap = z.output<typeof DownloadMap>;

export const MapFile = z.object({ name: z.string(), mediaType: z.string(), text: z.string() });
export type MapFile = z.output<typeof MapFile>;
