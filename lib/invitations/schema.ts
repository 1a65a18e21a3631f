import { z } from 'zod';
import { IdempotencyKey, Line } from '#lib/text.ts';
import { roles, standings } from './words.ts';

const Role = z.enum(roles);

export const CreateInvitation = z.strictObject({
  campaignId: z.uuid(),
  idempotencyKey: IdempotencyKey,
  /** What whoever follows it becomes. */
  role: Role.default('member'),
  /** For how long it is good. */
  hours: z.int('Whole hours.').min(1).max(720, 'At most 30 days.').default(72),
  /** How many people may follow it. */
  uses: z.int('A whole number.').min(1).max(1000, 'At most 1000.').default(25),
});
export type CreateInvitation = z.output<typeof CreateInvitation>;

/** The only time that the secret is told. */
export const NewInvitation = z.object({
  id: z.uuid(),
  token: z.string(),
  expiresAt: z.iso.datetime(),
});
export type NewInvitation = z.output<typeof NewInvitation>;

export const PickInvitation = z.strictObject({
  campaignId: z.uuid(),
  invitationId: z.uuid(),
  idempotencyKey: IdempotencyKey,
});
export type PickInvitation = z.output<typeof PickInvitation>;

export const Invitation = z.object({
  id: z.uuid(),
  role: Role,
  usesLeft: z.int(),
  expiresAt: z.iso.datetime(),
  createdBy: z.string(),
});
export type Invitation = z.output<typeof Invitation>;

const Token = z.string().max(200, 'At most 200 characters.');
export const FindInvitation = z.strictObject({ token: Token });
export const AcceptInvitation = z.strictObject({
  token: Token,
  /** The name one goes by in the campaign. */
  name: Line(80),
  idempotencyKey: IdempotencyKey,
});
export type AcceptInvitation = z.output<typeof AcceptInvitation>;

/** What an invitation says to whoever holds it. */
export const Offer = z.object({
  campaign: z.string(),
  organization: z.string(),
  role: Role,
  approval: z.boolean(),
  /** How the reader stands already. */
  standing: z.enum(standings).nullable(),
  /** The campaign's address, for whoever is in. */
  slug: z.string().nullable(),
});
export type Offer = z.output<typeof Offer>;
export const Accepted = z.object({ status: z.enum(standings), slug: z.string().nullable() });
export type Accepted = z.output<typeof Accepted>;

export const JoinRequest = z.object({
  id: z.uuid(),
  name: z.string(),
  role: Role,
  createdAt: z.iso.datetime(),
});
export type JoinRequest = z.output<typeof JoinRequest>;
export const PickRequest = z.strictObject({
  campaignId: z.uuid(),
  requestId: z.uuid(),
  idempotencyKey: IdempotencyKey,
});
export type PickRequest = z.output<typeof PickRequest>;
