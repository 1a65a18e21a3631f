import { z } from 'zod';
import { Day, IdempotencyKey, Line, Paragraphs } from '#lib/text.ts';
import { MOST_STEPS, shownViews } from './words.ts';

export type ShownView = (typeof shownViews)[number];

const CAPTION = 500;

const Arrow = Line(80).regex(/^[\da-f-]{36}>[\da-f-]{36}$/, 'Two actors, with > between them.');
const Lit = z.strictObject({
  actors: z.array(z.uuid()).max(200, 'At most 200 actors.'),
  arrows: z.array(Arrow).max(200, 'At most 200 arrows.'),
});
export type Lit = z.output<typeof Lit>;

/** One step as it is shown: null as a day is before everything; nothing lit is all of it. */
export const Step = z.object({
  id: z.uuid(),
  caption: z.string(),
  view: z.enum(shownViews),
  onDay: z.iso.date().nullable(),
  lit: z.object({ actors: z.array(z.string()), arrows: z.array(z.string()) }),
  version: z.int(),
});
export type Step = z.output<typeof Step>;

const press = { campaignId: z.uuid(), idempotencyKey: IdempotencyKey };
const content = {
  caption: Paragraphs(CAPTION),
  view: z.enum(shownViews),
  onDay: Day.nullable(),
  lit: Lit,
};

export const AddStep = z.strictObject({ ...press, ...content });
export type AddStep = z.output<typeof AddStep>;

/** `version` is the one that was read: someone else's edit in between is not written over. */
export const EditStep = z.strictObject({
  ...press,
  stepId: z.uuid(),
  version: z.int().positive(),
  ...content,
});
export type EditStep = z.output<typeof EditStep>;

/** `to` is the place it is to have among the steps, from 0. */
export const MoveStep = z.strictObject({
  ...press,
  stepId: z.uuid(),
  to: z.int().min(0).max(MOST_STEPS),
});
export type MoveStep = z.output<typeof MoveStep>;

export const StepPress = z.strictObject({ ...press, stepId: z.uuid() });
export type StepPress = z.output<typeof StepPress>;
