import { z } from 'zod';
import { IdempotencyKey, Line } from '#lib/text.ts';

export const OrganizationName = Line(120);

/** The organization in which something is created: one that the actor runs, or a new one by name. */
export const InOrganization = z.union(
  [z.strictObject({ id: z.uuid() }), z.strictObject({ name: OrganizationName })],
  'Either {"id": …} of an organization you run, or {"name": …} for a new one.',
);
export type InOrganization = z.output<typeof InOrganization>;

export const CreateOrganization = z.strictObject({
  idempotencyKey: IdempotencyKey,
  name: OrganizationName,
});
export type CreateOrganization = z.output<typeof CreateOrganization>;

export const UpdateOrganization = z.strictObject({
  organizationId: z.uuid(),
  name: OrganizationName,
});
export type UpdateOrganization = z.output<typeof UpdateOrganization>;

/** An organization as those in it see it. */
export const Organization = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  /** Whether the reader runs it: creates campaigns, sees its people. */
  admin: z.boolean(),
});
export type Organization = z.output<typeof Organization>;
