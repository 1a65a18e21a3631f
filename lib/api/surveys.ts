import { can } from '#lib/auth/permissions.ts';
import { readCampaign } from '#lib/campaigns/access.ts';
import { fail, ok } from '#lib/result.ts';
import { answerSurvey, withdrawAnswer } from '#lib/surveys/answer-survey.ts';
import { closeSurvey, openSurvey } from '#lib/surveys/open-survey.ts';
import { findReview, findSurvey, listSurveys } from '#lib/surveys/queries.ts';
import { remindMembers } from '#lib/surveys/remind-members.ts';
import { decideSuggestions, takeBackDecision } from '#lib/surveys/review-answers.ts';
import { answer, api } from './base.ts';

export const surveys = {
  list: api.surveys.list.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'survey:read', async (tx, access) => {
        const { personId, standing } = access;
        const counts = can(standing, 'survey:edit');
        return ok(await listSurveys(tx, access, { personId, counts }));
      }),
    ),
  ),
  open: api.surveys.open.handler(({ input, context }) => answer(openSurvey(context.actor, input))),
  close: api.surveys.close.handler(({ input, context }) =>
    answer(closeSurvey(context.actor, input)),
  ),
  remind: api.surveys.remind.handler(({ input, context }) =>
    answer(remindMembers(context.actor, input)),
  ),
  answer: api.surveys.answer.handler(({ input, context }) =>
    answer(answerSurvey(context.actor, input)),
  ),
  withdraw: api.surveys.withdraw.handler(({ input, context }) =>
    answer(withdrawAnswer(context.actor, input)),
  ),
  review: api.surveys.review.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'survey:edit', async (tx, access) =>
        (await findSurvey(tx, access, input.surveyId))
          ? ok(await findReview(tx, access, input.surveyId))
          : fail('not-found', 'no-such-survey'),
      ),
    ),
  ),
  decide: api.surveys.decide.handler(({ input, context }) =>
    answer(decideSuggestions(context.actor, input)),
  ),
  takeBack: api.surveys.takeBack.handler(({ input, context }) =>
    answer(takeBackDecision(context.actor, input)),
  ),
};
