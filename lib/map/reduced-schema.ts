import { z } from 'zod';
import { sides } from './words.ts';

/** What of a map may be seen by others. Sources and numbers only where somebody chose them; notes and authors never. */
export const MapChoice = z.strictObject({
  /** Who is on it, by id; everyone else, and whatever concerns them, is left out. */
  actors: z.array(z.uuid()).max(2000, 'At most 2000 actors.'),
  /** Those of them who are shown by what they are and not by name. */
  kindOnly: z.array(z.uuid()).max(2000, 'At most 2000 actors.'),
  /** Where each stands on the demand: an assessment. */
  positions: z.boolean(),
  /** How much of a need each covers, and the balance. */
  numbers: z.boolean(),
  /** What each supply rests on, in the organizers' words. */
  sources: z.boolean(),
});
export type MapChoice = z.output<typeof MapChoice>;

/** A part of a map. It cannot be computed: what is left out would be missing from every figure. */
export const ReducedMap = z.object({
  actors: z.array(
    z.object({
      id: z.uuid(),
      /** Null where only the kind is shown. */
      name: z.string().nullable(),
      kind: z.string(),
      side: z.enum(sides),
      target: z.boolean(),
      base: z.boolean(),
      position: z.int().nullable(),
      x: z.number().nullable(),
      y: z.number().nullable(),
    }),
  ),
  /** Who supplies what to whom on the last day. */
  supplies: z.array(
    z.object({
      of: z.uuid(),
      by: z.uuid(),
      resource: z.string(),
      /** Of what the dependent needs, 0 to 1; null where numbers are not shown. */
      share: z.number().nullable(),
      source: z.string().nullable(),
    }),
  ),
});
export type ReducedMap = z.output<typeof ReducedMap>;
