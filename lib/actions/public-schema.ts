import { z } from 'zod';
import { Line } from '#lib/text.ts';
import { actionKinds } from './words.ts';

const Slug = z.string().min(1).max(100);
export const NamePublicAction = z.strictObject({ slug: Slug });

export const PublicSignUp = z.strictObject({
  slug: Slug,
  /** Made by whoever signs up, and known to nobody else: with it a retry is recognised and a sign-up taken back. */
  id: z.uuid(),
  name: Line(100),
  contact: Line(200).optional(),
  /** Nobody sees this field; programs that fill in every field do fill it in. */
  website: z.string().max(1000).optional(),
});
export type PublicSignUp = z.output<typeof PublicSignUp>;

export const WithdrawSignUp = z.strictObject({ slug: Slug, id: z.uuid() });
export type WithdrawSignUp = z.output<typeof WithdrawSignUp>;

/** The sign-up that stands, and how many there are. */
export const PublicCount = z.object({
  id: z.uuid(),
  signedUp: z.int().nonnegative(),
});
export type PublicCount = z.output<typeof PublicCount>;

/** What anyone may know of a published action. */
export const PublicAction = z.object({
  title: z.string(),
  kind: z.enum(actionKinds),
  description: z.string(),
  place: z.string(),
  access: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime().nullable(),
  timeZone: z.string(),
  goal: z.int().nullable(),
  signedUp: z.int(),
  cancelled: z.boolean(),
  past: z.boolean(),
  organization: z.string(),
});
export type PublicAction = z.output<typeof PublicAction>;
