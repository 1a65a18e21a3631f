import { z } from 'zod';
import { InOrganization } from '#lib/organizations/schema.ts';
import { IdempotencyKey } from '#lib/text.ts';

/** A power-case/1 file as its text, and where the campaign made from it belongs. */
export const ImportCase = z.strictObject({
  idempotencyKey: IdempotencyKey,
  organization: InOrganization,
  file: z.string('The text of the file.'),
});
export type ImportCase = z.output<typeof ImportCase>;

export const CopyExample = z.strictObject({
  idempotencyKey: IdempotencyKey,
  organization: InOrganization,
  /** Of the worked example. */
  campaignId: z.uuid(),
});
export type CopyExample = z.output<typeof CopyExample>;
