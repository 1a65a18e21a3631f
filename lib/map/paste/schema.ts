import { z } from 'zod';
import { IdempotencyKey, Line } from '#lib/text.ts';
import { confidences } from '../words.ts';
import { type PasteColumn, pasteKinds } from './columns.ts';
import { MOST_ROWS } from './words.ts';

const cell = z.string().max(500, 'At most 500 characters.').optional();
const cells = {
  ...{ name: cell, side: cell, kind: cell, position: cell, people: cell },
  ...{ supplier: cell, resource: cell, dependent: cell, share: cell, spare: cell },
  importance: cell,
} satisfies Record<PasteColumn, typeof cell>;

/**
 * Rows of a spreadsheet, as text, that are to become part of the map, all of them or none. `seen` is the mark of the
 * plan that somebody has looked at: when the map has changed so that another would be carried out, none is.
 */
export const PasteRows = z.strictObject({
  campaignId: z.uuid(),
  idempotencyKey: IdempotencyKey,
  kind: z.enum(pasteKinds),
  rows: z
    .array(z.strictObject(cells))
    .min(1, 'At least one row.')
    .max(MOST_ROWS, `At most ${MOST_ROWS} rows at once. Paste the rest afterwards.`),
  /** Whether a plain 75 means 75 of 100, or a plain 0.75 means 0.75 of 1. */
  scale: z.enum(['hundred', 'one']),
  /** Whether actors and resources that are named and not on the map are added to it. */
  addUnknown: z.boolean(),
  confidence: z.enum(confidences),
  source: Line(500).optional(),
  seen: z.string().max(40),
});
export type PasteRows = z.output<typeof PasteRows>;

/** Takes everything back that one paste wrote; its id is the press that pasted. */
export const TakeBackPaste = z.strictObject({
  campaignId: z.uuid(),
  idempotencyKey: IdempotencyKey,
  pasteId: z.uuid(),
});
export type TakeBackPaste = z.output<typeof TakeBackPaste>;
