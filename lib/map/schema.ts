import { z } from 'zod';
import { Day, IdempotencyKey, Line } from '#lib/text.ts';
import { confidences, parameters, roles, sides, strategies } from './words.ts';

const share = z.number('A number.').min(0, 'From 0 to 1.').max(1, 'From 0 to 1.');
const amount = z.number('A number.').min(0, '0 or more.').max(1e6, 'At most 1000000.');
const position = z.int('A whole number from −2 to 2.').min(-2).max(2);

/** One parameter of the map, named as in power-model.md §1, and the value it is given. */
export const NewChange = z.discriminatedUnion('set', [
  z.strictObject({ set: z.literal('v'), actorId: z.uuid(), resourceId: z.uuid(), to: share }),
  z.strictObject({ set: z.literal('o'), actorId: z.uuid(), resourceId: z.uuid(), to: amount }),
  z.strictObject({
    set: z.literal('s'),
    actorId: z.uuid(),
    supplierId: z.uuid(),
    resourceId: z.uuid(),
    to: share,
  }),
  z.strictObject({
    set: z.literal('k'),
    actorId: z.uuid(),
    supplierId: z.uuid(),
    resourceId: z.uuid(),
    to: amount,
  }),
  z.strictObject({ set: z.literal('pi'), actorId: z.uuid(), to: share }),
  z.strictObject({ set: z.literal('tau'), actorId: z.uuid(), to: share }),
  z.strictObject({ set: z.literal('tau_back'), actorId: z.uuid(), to: share }),
  z.strictObject({ set: z.literal('position'), actorId: z.uuid(), to: position }),
]);
export type NewChange = z.output<typeof NewChange>;

/** What happened, when, and what kind of work it was. */
export const NewHappening = z.strictObject({
  title: Line(300),
  role: z.enum(roles),
  strategy: z.enum(strategies).optional(),
  happenedOn: Day,
  source: Line(500).optional(),
  note: Line(2000).optional(),
});
export type NewHappening = z.output<typeof NewHappening>;

const changeFields = {
  changes: z.array(NewChange).max(2000, 'At most 2000 changes at once.'),
  confidence: z.enum(confidences),
  source: Line(500).optional(),
  note: Line(2000).optional(),
};

/**
 * Changes of the map. With a happening they hold from its day; without one, from `effectiveOn`, or from the
 * start where that is null. `supersedes` names a change that was wrong and that the first change replaces.
 */
export const RecordChanges = z.strictObject({
  campaignId: z.uuid(),
  idempotencyKey: IdempotencyKey,
  happening: NewHappening.optional(),
  effectiveOn: Day.nullable().optional(),
  supersedes: z.uuid().optional(),
  /**
   * The highest ordinal on the map that was looked at. Given, what somebody else has recorded since about the same
   * parameters is a conflict, told once: look, and send it again with what was seen then.
   */
  seen: z.int().nonnegative().optional(),
  ...changeFields,
});
export type RecordChanges = z.output<typeof RecordChanges>;

/** Takes back everything that one press of one's own recorded, also what took something back. */
export const UndoChanges = z.strictObject({
  campaignId: z.uuid(),
  idempotencyKey: IdempotencyKey,
  press: z.uuid(),
});
export type UndoChanges = z.output<typeof UndoChanges>;

export const MapActor = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  kind: z.string(),
  side: z.enum(sides),
  position: z.int(),
  influence: z.int().nullable(),
  base: z.boolean(),
  size: z.int().nullable(),
  weight: z.number().nullable(),
  target: z.boolean(),
  x: z.number().nullable(),
  y: z.number().nullable(),
  version: z.int(),
});
export type MapActor = z.output<typeof MapActor>;

export const MapResource = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  kind: z.string(),
  essential: z.boolean(),
  version: z.int(),
});
export type MapResource = z.output<typeof MapResource>;

/** A change as it was recorded: everything a reader needs to judge it. */
export const MapChange = z.object({
  id: z.uuid(),
  ordinal: z.int(),
  set: z.enum(parameters),
  actorId: z.uuid(),
  supplierId: z.uuid().nullable(),
  resourceId: z.uuid().nullable(),
  to: z.number(),
  effectiveOn: z.iso.date().nullable(),
  confidence: z.enum(confidences),
  source: z.string().nullable(),
  note: z.string().nullable(),
  happeningId: z.uuid().nullable(),
  supersedesId: z.uuid().nullable(),
  /** Takes back what it supersedes and sets nothing itself. */
  withdrawn: z.boolean().optional(),
  /** The press by which it was entered; null where it came with a file. */
  press: z.uuid().nullable().optional(),
  /** Who entered it; null where it came with a file. */
  recordedBy: z.string().nullable(),
  recordedAt: z.iso.datetime(),
});
export type MapChange = z.output<typeof MapChange>;

export const MapHappening = z.object({
  id: z.uuid(),
  happenedOn: z.iso.date(),
  title: z.string(),
  role: z.enum(roles),
  strategy: z.enum(strategies).nullable(),
  source: z.string().nullable(),
  note: z.string().nullable(),
  milestoneId: z.uuid().nullable(),
  actionId: z.uuid().nullable(),
  structureTestId: z.uuid().nullable(),
});
export type MapHappening = z.output<typeof MapHappening>;

/** The whole map: objects, and every change that stands, in the order in which they apply. */
export const PowerMap = z.object({
  actors: z.array(MapActor),
  resources: z.array(MapResource),
  changes: z.array(MapChange),
  happenings: z.array(MapHappening),
});
export type PowerMap = z.output<typeof PowerMap>;

/** The campaign's leverage on one day; null is before the first dated change. No units, 0 to 1. */
export const Point = z.object({
  date: z.iso.date().nullable(),
  leverage: z.number(),
  direct: z.number(),
  counterLeverage: z.number(),
  balance: z.number(),
  /** Eight of ten times the balance lies between these, as sure as the map's estimates are. */
  balanceLow: z.number().nullable(),
  balanceHigh: z.number().nullable(),
  ceiling: z.number(),
});
export type Point = z.output<typeof Point>;

/**
 * How much of a day's change of leverage, counter-leverage and balance a happening accounts for: differences, no
 * units. Bookkeeping, not proof of cause.
 */
export const Attribution = z.object({
  date: z.iso.date(),
  /** Null: what was recorded from that day on without a happening. */
  happeningId: z.uuid().nullable(),
  /** Over all orders of the day's happenings, or in the order in which they are listed. */
  method: z.enum(['shapley', 'listed']),
  leverage: z.number(),
  counterLeverage: z.number(),
  balance: z.number(),
});
export type Attribution = z.output<typeof Attribution>;
