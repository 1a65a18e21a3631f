import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import {
  AnswerSurvey,
  DecideSuggestions,
  OpenSurvey,
  PickSurvey,
  Review,
  Survey,
  TakeBackDecision,
} from '#lib/surveys/schema.ts';
import { route } from './route.ts';

const base = '/campaigns/{campaignId}/surveys';
const one = `${base}/{surveyId}` as const;

export const surveys = {
  list: route({
    method: 'GET',
    path: base,
    summary:
      'What members are and were asked about their ties, newest first, with your own answers',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(z.array(Survey)),
  open: route({ method: 'POST', path: base, summary: 'Ask the members about their ties' })
    .input(OpenSurvey)
    .output(Receipt),
  close: route({ method: 'POST', path: `${one}/close`, summary: 'End a survey' })
    .input(PickSurvey)
    .output(Receipt),
  remind: route({
    method: 'POST',
    path: `${one}/remind`,
    summary: 'Write again to those who have not answered',
  })
    .input(PickSurvey)
    .output(Receipt),
  answer: route({
    method: 'PUT',
    path: `${one}/answer`,
    summary: 'Answer a survey, or answer it otherwise',
  })
    .input(AnswerSurvey)
    .output(Receipt),
  withdraw: route({
    method: 'POST',
    path: `${one}/answer/withdraw`,
    summary: 'Take your answer away',
  })
    .input(PickSurvey)
    .output(Receipt),
  review: route({
    method: 'GET',
    path: `${one}/review`,
    summary: 'The names given in answers that wait to be decided about',
  })
    .input(z.strictObject({ campaignId: z.uuid(), surveyId: z.uuid() }))
    .output(Review),
  decide: route({
    method: 'POST',
    path: `${one}/decisions`,
    summary: 'Make ties of names given in answers, or lay them aside',
  })
    .input(DecideSuggestions)
    .output(Receipt),
  takeBack: route({
    method: 'POST',
    path: `${one}/decisions/{press}/take-back`,
    summary: 'Take back what was decided with one press',
  })
    .input(TakeBackDecision)
    .output(Receipt),
};
