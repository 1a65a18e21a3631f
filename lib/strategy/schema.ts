import { z } from 'zod';
import { IdempotencyKey, Paragraphs } from '#lib/text.ts';

/** The boxes of the Midwest Academy's chart, column by column. */
export const cells = [
  ...(['long', 'intermediate', 'short'] as const),
  ...(['putIn', 'getOut', 'problems'] as const),
  ...(['constituents', 'allies', 'opponents'] as const),
  ...(['primary', 'secondary'] as const),
  'tactics',
] as const;
export type Cell = (typeof cells)[number];

/** What the team wrote into one box of the chart for one target. */
export const StrategyCell = z.object({
  targetId: z.uuid(),
  cell: z.enum(cells),
  text: z.string(),
  /** Names this text; what is written later has a higher one. */
  version: z.int(),
  writtenBy: z.string().nullable(),
  writtenAt: z.iso.datetime(),
});
export type StrategyCell = z.output<typeof StrategyCell>;

/** `version` is the one that was read, 0 where nothing stood: a text written in between is not written over. */
export const WriteCell = z.strictObject({
  campaignId: z.uuid(),
  idempotencyKey: IdempotencyKey,
  targetId: z.uuid(),
  cell: z.enum(cells),
  text: Paragraphs(2000),
  version: z.int().min(0),
});
export type WriteCell = z.output<typeof WriteCell>;

/** What the chart needs besides the map. */
export const Strategy = z.object({
  demand: z.string(),
  /** Planned and not reached yet, the earliest first. */
  milestones: z.array(z.object({ id: z.uuid(), title: z.string(), dueOn: z.iso.date() })),
  /** Not over yet and not called off, the earliest first. */
  actions: z.array(z.object({ id: z.uuid(), title: z.string(), startsAt: z.iso.datetime() })),
  /** The texts that stand. Only organizers see any. */
  cells: z.array(StrategyCell),
});
export type Strategy = z.output<typeof Strategy>;
