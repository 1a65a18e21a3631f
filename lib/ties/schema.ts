import { z } from 'zod';
import { strengths, tieKinds } from '#lib/map/tie-kinds.ts';
import { confidences } from '#lib/map/words.ts';
import { IdempotencyKey, Line } from '#lib/text.ts';

const press = { campaignId: z.uuid(), idempotencyKey: IdempotencyKey };
const said = {
  kind: z.enum(tieKinds),
  strength: z.enum(strengths),
  confidence: z.enum(confidences),
  source: Line(500, 0),
};

/** `from` and `to` are each an actor of the map or a person of the campaign. */
export const RecordTie = z
  .strictObject({ ...press, ...said, from: z.uuid(), to: z.uuid() })
  .refine(({ from, to }) => from !== to, {
    path: ['to'],
    message: 'Choose somebody else: a tie has two ends.',
  });
export type RecordTie = z.output<typeof RecordTie>;

/** `version` is that of the tie as it was read. */
export const ChangeTie = z.strictObject({
  ...{ ...press, ...said },
  ...{ tieId: z.uuid(), version: z.int().positive() },
});
export type ChangeTie = z.output<typeof ChangeTie>;

export const PickTie = z.strictObject({ ...press, tieId: z.uuid() });
export type PickTie = z.output<typeof PickTie>;

export const Tie = z.object({
  id: z.uuid(),
  /** Another one whenever something else is said of it. */
  version: z.int(),
  from: z.uuid(),
  to: z.uuid(),
  kind: z.enum(tieKinds),
  strength: z.enum(strengths),
  confidence: z.enum(confidences),
  source: z.string(),
  /** When the survey was opened in which somebody said so. */
  surveyedAt: z.iso.datetime().nullable(),
  /** Who said so last; null for whoever has left. */
  recordedBy: z.string().nullable(),
  recordedAt: z.iso.datetime(),
});
export type Tie = z.output<typeof Tie>;

/** All ties that stand, and the people of the campaign, by name. */
export const Ties = z.object({
  ties: z.array(Tie),
  people: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type Ties = z.output<typeof Ties>;
