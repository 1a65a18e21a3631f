import { z } from 'zod';
import { IdempotencyKey, Line, Paragraphs } from '#lib/text.ts';
import { isTimeZone } from './wall-time.ts';
import { actionKinds } from './words.ts';

/** What the clock on the wall shows where the action takes place. */
const WallTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'A day and a time, for example 2026-05-03T19:00.')
  .refine((text) => {
    const date = new Date(`${text}:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, 'There is no such day or time.')
  .refine((text) => text >= '1900' && text < '2200', 'A day between 1900 and 2199.');

const fields = {
  title: Line(200),
  kind: z.enum(actionKinds),
  place: Line(300, 0),
  /** Steps, doors, a way home, a language spoken: what one needs to know to come. */
  access: Paragraphs(1000),
  startsAt: WallTime,
  endsAt: WallTime.nullable(),
  timeZone: z
    .string()
    .max(100)
    .refine(isTimeZone, 'The name of a time zone, for example America/Chicago.'),
  goal: z.int('A whole number.').min(1, 'At least 1.').max(1_000_000).nullable(),
  description: Paragraphs(5000),
  /** The group on the map whose turnout the action shows. */
  groupId: z.uuid().nullable(),
};
const endsLater = ({ startsAt, endsAt }: { startsAt: string; endsAt: string | null }) =>
  endsAt === null || endsAt > startsAt;
const order = { path: ['endsAt'], message: 'It has to end after it begins.' };

export const CreateAction = z
  .strictObject({
    campaignId: z.uuid(),
    idempotencyKey: IdempotencyKey,
    ...fields,
  })
  .refine(endsLater, order);
export type CreateAction = z.output<typeof CreateAction>;

const one = { campaignId: z.uuid(), actionId: z.uuid() };
const press = { ...one, idempotencyKey: IdempotencyKey };

export const EditAction = z.strictObject({ ...press, ...fields }).refine(endsLater, order);
export type EditAction = z.output<typeof EditAction>;

/** One press on one action: publish, cancel, sign up, propose its turnout. */
export const PressAction = z.strictObject(press);
export type PressAction = z.output<typeof PressAction>;

export const NameAction = z.strictObject(one);
export const ReadRoster = z.strictObject({
  ...one,
  search: z.string().trim().max(100).optional(),
  page: z.coerce.number().int().min(1).max(100_000).optional(),
});
export type ReadRoster = z.output<typeof ReadRoster>;
export const NameSignUp = z.strictObject({ ...one, signUpId: z.uuid() });
export type NameSignUp = z.output<typeof NameSignUp>;

export const AddWalkIn = z.strictObject({
  ...press,
  name: Line(100),
  contact: Line(200).optional(),
});
export type AddWalkIn = z.output<typeof AddWalkIn>;

export const Counts = z.object({
  signedUp: z.int().nonnegative(),
  checkedIn: z.int().nonnegative(),
});
export type Counts = z.output<typeof Counts>;

export const Action = Counts.extend({
  id: z.uuid(),
  /** Of its public page, /actions/{slug}. */
  slug: z.string(),
  title: z.string(),
  kind: z.enum(actionKinds),
  place: z.string(),
  access: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime().nullable(),
  timeZone: z.string(),
  goal: z.int().nullable(),
  description: z.string(),
  status: z.enum(['draft', 'published', 'cancelled']),
  past: z.boolean(),
  /** Only to whoever may see the map. */
  group: z.object({ id: z.uuid(), name: z.string(), size: z.int().nullable() }).nullable(),
  /** The reader's own sign-up. */
  mine: z.object({ id: z.uuid(), checkedIn: z.boolean() }).nullable(),
});
export type Action = z.output<typeof Action>;

export const Roster = z.object({
  people: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      hasContact: z.boolean(),
      checkedInAt: z.iso.datetime().nullable(),
    }),
  ),
  /** How many the search found, on all pages. */
  found: z.int(),
  page: z.int(),
  pages: z.int(),
});
export type Roster = z.output<typeof Roster>;
