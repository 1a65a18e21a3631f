import { z } from 'zod';
import { IdempotencyKey, Line } from '#lib/text.ts';
import { MapChange } from './schema.ts';
import { parameters, sides } from './words.ts';

const press = { campaignId: z.uuid(), idempotencyKey: IdempotencyKey };
const position = z.int('A whole number from −2 to 2.').min(-2).max(2);

export const actorFields = {
  name: Line(200),
  /** Free text; the map has an icon for each of a few usual ones. */
  kind: Line(60),
  side: z.enum(sides),
  /** Where it stood at the start: −2 active opponent to 2 active ally. */
  position,
  influence: z.int().min(0).max(4).nullable().optional(),
  base: z.boolean().optional(),
  /** How many people, where it is a group. */
  size: z.int('A whole number.').min(0).max(2_000_000_000).nullable().optional(),
  /** How much its own vulnerability counts, as one who acts with the campaign; null when it does not. */
  weight: z.number('A number.').min(0).max(1000).nullable(),
  /** Whether it can grant the demand. Exactly one can: whoever did before no longer does. */
  target: z.boolean(),
};

export const AddActor = z.strictObject({ ...press, ...actorFields });
export type AddActor = z.output<typeof AddActor>;

/** `version` is the one that was read: someone else's edit in between is not written over. */
export const EditActor = z.strictObject({
  ...press,
  actorId: z.uuid(),
  version: z.int().positive(),
  ...actorFields,
});
export type EditActor = z.output<typeof EditActor>;

export const ActorPress = z.strictObject({ ...press, actorId: z.uuid() });
export type ActorPress = z.output<typeof ActorPress>;

const place = z.number('A number.').min(-1e6).max(1e6);
export const MoveActor = z.strictObject({ ...press, actorId: z.uuid(), x: place, y: place });
export type MoveActor = z.output<typeof MoveActor>;

export const resourceFields = { name: Line(200), kind: Line(60), essential: z.boolean() };
export const AddResource = z.strictObject({ ...press, ...resourceFields });
export type AddResource = z.output<typeof AddResource>;

export const EditResource = z.strictObject({
  ...press,
  resourceId: z.uuid(),
  version: z.int().positive(),
  ...resourceFields,
});
export type EditResource = z.output<typeof EditResource>;

export const ResourcePress = z.strictObject({ ...press, resourceId: z.uuid() });
export type ResourcePress = z.output<typeof ResourcePress>;

/** Which changes: those about one actor (as dependent or supplier) or resource, or of one parameter. */
export const ReadHistory = z.strictObject({
  campaignId: z.uuid(),
  set: z.enum(parameters).optional(),
  actorId: z.uuid().optional(),
  supplierId: z.uuid().optional(),
  resourceId: z.uuid().optional(),
  /** The `next` of the page before. */
  before: z.coerce.number().int().positive().optional(),
});
export type ReadHistory = z.output<typeof ReadHistory>;

/** Newest first. `superseded`: it was corrected later and no longer counts. */
export const HistoryPage = z.object({
  changes: z.array(MapChange.extend({ superseded: z.boolean() })).max(50),
  /** Who edited the actor or the resource itself, and when; on the first page about one only. */
  edits: z
    .array(
      z.object({
        id: z.uuid(),
        what: z.enum(['added', 'edited']),
        by: z.string(),
        at: z.iso.datetime(),
      }),
    )
    .max(50),
  next: z.int().nullable(),
});
export type HistoryPage = z.output<typeof HistoryPage>;
