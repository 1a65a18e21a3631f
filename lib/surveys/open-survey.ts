import { and, eq, isNull, sql } from 'drizzle-orm';
import { surveys } from '#db/schema/surveys.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { lockMap } from '#lib/map/lock-map.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { findSurvey, inSurveys } from './queries.ts';
import type { OpenSurvey, PickSurvey } from './schema.ts';
import { writeLetters } from './write-letters.ts';

/** Tells the members, on whose pages it stands. */
export const toMembers = (campaignId: string, id: string, surveyId: string): NewEvent => ({
  ...{ campaignId, audience: 'members', id, kind: 'survey.changed' },
  body: { surveyId },
});

/** Asks the members, one survey at a time, and writes to them. Its id is the press's key. */
export function openSurvey(actor: Actor, input: OpenSurvey): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, questions, answerBy = null } = input;
  return inCampaign(actor, campaignId, 'survey:edit', async (tx, access) => {
    const { organizationId, personId } = access;
    const told = toMembers(campaignId, id, id);
    await lockMap(tx, access);
    const repeat = await findRepeat(tx, told, input);
    if (repeat) return repeat;
    const [open] = await tx
      .select({ id: surveys.id })
      .from(surveys)
      .where(and(inSurveys(access), isNull(surveys.closedAt)));
    if (open) return fail('conflict', 'survey-open');
    await tx
      .insert(surveys)
      .values({ organizationId, campaignId, id, questions, answerBy, openedBy: personId });
    await writeLetters(tx, access, { id, questions, answerBy }, actor.name, false);
    return ok(await appendEvent(tx, told, input));
  });
}

/** Ends a survey: nobody can answer it, or change an answer, any more, and the answers can be gone through. */
export function closeSurvey(actor: Actor, input: PickSurvey): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, surveyId } = input;
  return inCampaign(actor, campaignId, 'survey:edit', async (tx, access) => {
    const told = toMembers(campaignId, id, surveyId);
    const repeat = await findRepeat(tx, told, input);
    if (repeat) return repeat;
    if (!(await findSurvey(tx, access, surveyId))) return fail('not-found', 'no-such-survey');
    const closed = await tx
      .update(surveys)
      .set({ closedAt: sql`now()`, closedBy: access.personId })
      .where(and(inSurveys(access), eq(surveys.id, surveyId), isNull(surveys.closedAt)))
      .returning({ id: surveys.id });
    if (closed.length === 0) return fail('conflict', 'survey-closed');
    return ok(await appendEvent(tx, told, input));
  });
}
