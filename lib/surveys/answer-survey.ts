import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { surveyAnswers, type surveys } from '#db/schema/surveys.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign, type MemberAccess } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { answersOf, findSurvey } from './queries.ts';
import type { AnswerSurvey, PickSurvey } from './schema.ts';
import { MOST_NAMES } from './words.ts';

/** One press on one's own answer while the survey is open; organizers hear that there is something new, not of whom. */
function pressAnswer(
  actor: Actor,
  input: PickSurvey,
  work: (
    tx: Transaction,
    access: MemberAccess,
    survey: typeof surveys.$inferSelect,
  ) => Promise<Result<unknown>>,
): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, surveyId } = input;
  return inCampaign(actor, campaignId, 'survey:answer', async (tx, access) => {
    const told: NewEvent = {
      ...{ campaignId, audience: 'organizers', id, kind: 'survey.answered' },
      body: { surveyId },
    };
    const repeat = await findRepeat(tx, told, input);
    if (repeat) return repeat;
    const survey = await findSurvey(tx, access, surveyId);
    if (!survey) return fail('not-found', 'no-such-survey');
    if (survey.closedAt) return fail('conflict', 'survey-closed');
    const done = await work(tx, access, survey);
    return done.ok ? ok(await appendEvent(tx, told, input)) : done;
  });
}

/** Answers, or answers otherwise. A name given twice to a question counts once. */
export function answerSurvey(actor: Actor, input: AnswerSurvey): Promise<Result<Receipt>> {
  return pressAnswer(actor, input, async (tx, access, { questions }) => {
    const { organizationId, campaignId, personId } = access;
    const once = new Map(input.picks.map((pick) => [`${pick.question} ${pick.name}`, pick]));
    const picks = [...once.values()];
    const counts = questions.map((_, i) => picks.filter(({ question }) => question === i).length);
    if (picks.some(({ question }) => question >= questions.length))
      return fail('invalid', 'bad-reference');
    if (counts.some((count) => count > MOST_NAMES))
      return fail('invalid', 'too-many-names', { values: { most: MOST_NAMES } });
    await tx
      .insert(surveyAnswers)
      .values({ organizationId, campaignId, surveyId: input.surveyId, personId, picks })
      .onConflictDoUpdate({
        target: [
          surveyAnswers.organizationId,
          surveyAnswers.campaignId,
          surveyAnswers.surveyId,
          surveyAnswers.personId,
        ],
        set: { picks, answeredAt: sql`now()` },
      });
    return ok(null);
  });
}

/** Takes one's answer away for good. */
export function withdrawAnswer(actor: Actor, input: PickSurvey): Promise<Result<Receipt>> {
  return pressAnswer(actor, input, async (tx, access) => {
    await tx
      .delete(surveyAnswers)
      .where(and(answersOf(access, input.surveyId), eq(surveyAnswers.personId, access.personId)));
    return ok(null);
  });
}
