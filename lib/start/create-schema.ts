import { z } from 'zod';
import { InOrganization } from '#lib/organizations/schema.ts';
import { IdempotencyKey, Line, Paragraphs } from '#lib/text.ts';
import { amounts, eases, importances, participations } from './words.ts';

const need = {
  resource: Line(120),
  importance: z.enum(importances),
  amount: z.enum(amounts),
  ease: z.enum(eases),
};

/** Something the target needs, and who covers it: us (null) or someone else by name. */
export const TheirNeed = z.strictObject({ ...need, supplier: Line(120).nullable() });
export type TheirNeed = z.output<typeof TheirNeed>;

/** Something we need from the target. */
export const OurNeed = z.strictObject({ ...need, essential: z.boolean() });
export type OurNeed = z.output<typeof OurNeed>;

/** Something that somebody else needs from us: whoever could move the target and could be moved by us. */
export const OthersNeed = z.strictObject({ ...need, actor: Line(120) });
export type OthersNeed = z.output<typeof OthersNeed>;

const most = 'At most five to start with; add more on the map.';

/** A new campaign as the guided start asks for it: words, no numbers, no ids of a map. */
export const CreateCampaign = z.strictObject({
  idempotencyKey: IdempotencyKey,
  organization: InOrganization,
  title: Line(120),
  demand: Line(300),
  target: Line(120),
  group: Line(120),
  affected: Paragraphs(500).optional(),
  participation: z.enum(participations),
  theirNeeds: z.array(TheirNeed).max(5, most),
  othersNeeds: z.array(OthersNeed).max(5, most).default([]),
  ourNeeds: z.array(OurNeed).max(5, most),
});
export type CreateCampaign = z.output<typeof CreateCampaign>;

export const CreatedCampaign = z.object({ id: z.uuid(), slug: z.string() });
