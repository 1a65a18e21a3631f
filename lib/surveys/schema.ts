import { z } from 'zod';
import { strengths, tieKinds } from '#lib/map/tie-kinds.ts';
import { Day, IdempotencyKey, Line } from '#lib/text.ts';
import { MOST_NAMES, MOST_QUESTIONS } from './words.ts';

const press = { campaignId: z.uuid(), idempotencyKey: IdempotencyKey };
const inSurvey = { ...press, surveyId: z.uuid() };

/** Asks for names; each becomes, once accepted, a tie of this kind. `text` null: the kind's own question. */
export const Question = z.strictObject({ kind: z.enum(tieKinds), text: Line(200).nullable() });
export type Question = z.output<typeof Question>;

export const OpenSurvey = z.strictObject({
  ...press,
  questions: z.array(Question).min(1, 'Choose a question.').max(MOST_QUESTIONS),
  /** Until when members are asked to answer. */
  answerBy: Day.optional(),
});
export type OpenSurvey = z.output<typeof OpenSurvey>;

export const PickSurvey = z.strictObject(inSurvey);
export type PickSurvey = z.output<typeof PickSurvey>;

const Pick = z.strictObject({
  question: z
    .int()
    .min(0)
    .max(MOST_QUESTIONS - 1),
  name: Line(120),
});
export type Pick = z.output<typeof Pick>;

/** The names given, as they were written; none is an answer too. */
export const AnswerSurvey = z.strictObject({
  ...inSurvey,
  picks: z.array(Pick).max(MOST_QUESTIONS * MOST_NAMES),
});
export type AnswerSurvey = z.output<typeof AnswerSurvey>;

/** A name given by somebody: `personId` is who gave it, `end` who is meant, an actor or a person of the campaign. */
const Suggested = { ...Pick.shape, personId: z.uuid() };
export const DecideSuggestions = z.strictObject({
  ...inSurvey,
  accept: z
    .array(z.strictObject({ ...Suggested, end: z.uuid(), strength: z.enum(strengths) }))
    .max(500),
  decline: z.array(z.strictObject(Suggested)).max(500),
});
export type DecideSuggestions = z.output<typeof DecideSuggestions>;

export const TakeBackDecision = z.strictObject({ ...inSurvey, press: z.uuid() });
export type TakeBackDecision = z.output<typeof TakeBackDecision>;

export const Survey = z.object({
  id: z.uuid(),
  questions: z.array(Question),
  openedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  /** The reader's own answer; null while there is none. */
  own: z.array(Pick).nullable(),
  answerBy: z.iso.date().nullable(),
  /**
   * How many answered, of how many asked, and how many were written to; from when on those who have not answered can
   * be written to again. Null for members.
   */
  progress: z
    .object({
      ...{ answered: z.int(), asked: z.int(), written: z.int() },
      remindFrom: z.iso.datetime(),
    })
    .nullable(),
});
export type Survey = z.output<typeof Survey>;

/** A name that waits to be decided about, with whom it may mean: one whose name is the same, if only one is. */
export const Suggestion = z.object({
  ...{ personId: z.uuid(), who: z.string(), question: z.int(), name: z.string() },
  means: z.uuid().nullable(),
});
export type Suggestion = z.output<typeof Suggestion>;

const Choice = z.object({ id: z.uuid(), name: z.string() });
export const Review = z.object({
  waiting: z.array(Suggestion),
  /** What was decided, press by press, newest first. */
  decided: z.array(
    z.object({
      ...{ press: z.uuid(), by: z.string().nullable(), at: z.iso.datetime() },
      ...{ accepted: z.int(), declined: z.int() },
    }),
  ),
  /** Whom a name can mean. */
  people: z.array(Choice),
  actors: z.array(Choice),
});
export type Review = z.output<typeof Review>;
