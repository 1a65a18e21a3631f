import { z } from 'zod';
import { IdempotencyKey } from '#lib/text.ts';

export const Membership = z.object({
  personId: z.uuid(),
  name: z.string(),
  role: z.enum(['observer', 'member', 'organizer', 'owner']),
  since: z.iso.datetime(),
});
export type Membership = z.output<typeof Membership>;

const press = { campaignId: z.uuid(), idempotencyKey: IdempotencyKey };
export const PickMembership = z.strictObject({ ...press, personId: z.uuid() });
export type PickMembership = z.output<typeof PickMembership>;
export const SetRole = z.strictObject({
  ...press,
  personId: z.uuid(),
  role: z.enum(['observer', 'member', 'organizer', 'owner']),
});
export type SetRole = z.output<typeof SetRole>;
export const Leave = z.strictObject(press);
export type Leave = z.output<typeof Leave>;
