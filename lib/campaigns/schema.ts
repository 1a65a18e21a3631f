import { z } from 'zod';
import { IdempotencyKey, Line, Paragraphs } from '#lib/text.ts';

export const UpdateCampaign = z.strictObject({
  campaignId: z.uuid(),
  idempotencyKey: IdempotencyKey,
  title: Line(120).optional(),
  demand: Line(300).optional(),
  affected: Paragraphs(500).optional(),
  /** Whether whoever follows an invitation waits until an organizer lets them in. */
  approval: z.boolean().optional(),
  /** After how many days an assessment on the map counts half. */
  halfLife: z
    .int('A whole number.')
    .min(30, '30 days at least.')
    .max(3650, '3650 days at most.')
    .optional(),
});
export type UpdateCampaign = z.output<typeof UpdateCampaign>;

/** A campaign in a list: where it stands, and how it came there. */
export const CampaignInList = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  demand: z.string(),
  organization: z.object({ name: z.string(), slug: z.string() }),
  role: z.enum(['observer', 'member', 'organizer', 'owner']),
  /** The balance from the first to the last day, 0 to 1; empty while it cannot be computed. */
  balances: z.array(z.number()),
});
export type CampaignInList = z.output<typeof CampaignInList>;

const Stream = z.object({ id: z.uuid(), head: z.int() }).nullable();

/** A campaign as everyone who may read it sees it. */
export const OneCampaign = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  question: z.string(),
  demand: z.string(),
  affected: z.string(),
  example: z.boolean(),
  approval: z.boolean(),
  /** After how many days an assessment on the map counts half, 30 to 3650. */
  halfLife: z.int(),
  organization: z.object({ name: z.string(), slug: z.string() }),
  /** Null to whoever may not see the map, or where none is named. */
  target: z.string().nullable(),
  standing: z.enum(['visitor', 'observer', 'member', 'organizer', 'owner']),
  /** Null to whoever may not hear it. */
  streams: z.object({ members: Stream, organizers: Stream }),
});
export type OneCampaign = z.output<typeof OneCampaign>;
