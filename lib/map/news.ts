import { z } from 'zod';
import { MapActor, MapChange, MapHappening, MapResource, Point } from './schema.ts';

/** What came after what a reader has: the last event of the organizers' stream, and the last change, it knows. */
export const ReadNews = z.strictObject({
  campaignId: z.uuid(),
  seq: z.coerce.number().int().nonnegative(),
  ordinal: z.coerce.number().int().nonnegative(),
});
export type ReadNews = z.output<typeof ReadNews>;

/** What is new on a map, as far as `seq`. It grows with what was edited, not with the map. */
export const MapNews = z.object({
  seq: z.int(),
  /** So much is new that the whole map is to be read instead. */
  whole: z.boolean(),
  /** Of those that were edited, as they are now. */
  actors: z.array(MapActor),
  resources: z.array(MapResource),
  /** Taken off the map. */
  gone: z.array(z.uuid()),
  /** Entered after `ordinal`, also what was superseded or taken back since. */
  changes: z.array(MapChange),
  /** Those that the changes are part of. */
  happenings: z.array(MapHappening),
  /** The line from a day on (null is from before everything), where it may have moved. */
  line: z.object({ from: z.iso.date().nullable(), points: z.array(Point) }).nullable(),
});
export type MapNews = z.output<typeof MapNews>;
