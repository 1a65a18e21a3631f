import { z } from 'zod';
import { confidences } from '#lib/map/words.ts';
import { Day, IdempotencyKey, Line } from '#lib/text.ts';

/** What conceding is thought to cost the target from a day on; null is from the start. A share of its stakes. */
export const RecordConcession = z.strictObject({
  campaignId: z.uuid(),
  idempotencyKey: IdempotencyKey,
  cost: z.number('A number.').min(0, 'From 0 to 1.').max(1, 'From 0 to 1.'),
  effectiveOn: Day.nullable(),
  confidence: z.enum(confidences),
  source: Line(500).optional(),
});
export type RecordConcession = z.output<typeof RecordConcession>;

export const Concession = z.object({
  id: z.uuid(),
  cost: z.number(),
  effectiveOn: z.iso.date().nullable(),
  confidence: z.enum(confidences),
  source: z.string().nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: z.iso.datetime(),
});
export type Concession = z.output<typeof Concession>;

/** Where the target stands from a day on, by what disruption and what conceding cost it. */
export const TargetResponse = z.object({
  date: z.iso.date().nullable(),
  disruption: z.number(),
  concession: z.number(),
  region: z.enum(['conform', 'accommodate', 'vacillate', 'resist']),
});
export type TargetResponse = z.output<typeof TargetResponse>;
