import type { Looked, PasteQuestion } from '#lib/map/paste/look-at-rows.ts';
import type { PasteRows } from '#lib/map/paste/schema.ts';

/** What the dialog asks of the thread beside it: about which map, what rows would do, and at last to save them. */
export type PasteWork =
  | { map: string }
  | { asked: PasteQuestion }
  | { send: Pick<PasteRows, 'campaignId' | 'idempotencyKey' | 'confidence'> };
/** What it answers: to which question, or what became of saving. */
export type PasteWorked =
  | { asked: PasteQuestion; looked: Looked }
  | { saved: number }
  | { refused: { code: string; data: unknown } | null };
