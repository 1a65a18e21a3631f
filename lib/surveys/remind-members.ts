import { and, eq, isNull, sql } from 'drizzle-orm';
import { surveys } from '#db/schema/surveys.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { toMembers } from './open-survey.ts';
import { findSurvey, inSurveys } from './queries.ts';
import type { PickSurvey } from './schema.ts';
import { writeLetters } from './write-letters.ts';

/** Writes to those who have not answered, at most once a day, the day of the first letter included. */
export function remindMembers(actor: Actor, input: PickSurvey): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, surveyId } = input;
  return inCampaign(actor, campaignId, 'survey:edit', async (tx, access) => {
    const told = toMembers(campaignId, id, surveyId);
    const repeat = await findRepeat(tx, told, input);
    if (repeat) return repeat;
    const survey = await findSurvey(tx, access, surveyId);
    if (!survey) return fail('not-found', 'no-such-survey');
    if (survey.closedAt) return fail('conflict', 'survey-closed');
    const reminded = await tx
      .update(surveys)
      .set({ remindedAt: sql`now()` })
      .where(
        and(
          inSurveys(access),
          eq(surveys.id, surveyId),
          isNull(surveys.closedAt),
          sql`coalesce(${surveys.remindedAt}, ${surveys.openedAt}) <= now() - interval '1 day'`,
        ),
      )
      .returning({ id: surveys.id });
    if (reminded.length === 0) return fail('conflict', 'reminded-today');
    await writeLetters(tx, access, survey, actor.name, true);
    return ok(await appendEvent(tx, told, input));
  });
}
