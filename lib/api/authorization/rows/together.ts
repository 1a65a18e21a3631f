import type { World } from '#db/world.ts';
import { of, press, type Row } from './row.ts';

const inSurvey = (w: World) => ({ ...press(w), surveyId: w.surveyId });
const said = { kind: 'trusts', strength: 'strong', confidence: 'judged', source: '' };

/** Who may do what with what a team says about the map: comments, ratings, ties and surveys. */
export const together: Record<string, Row> = {
  'comments.list': { level: 'organizer', input: (w) => ({ ...of(w), actorId: w.groupId }) },
  'comments.discussion': { level: 'organizer', input: of },
  'comments.add': {
    level: 'organizer',
    input: (w) => ({ ...press(w), actorId: w.groupId, text: 'Who knows them?' }),
    nested: { actorId: 'groupId' },
  },
  'comments.edit': {
    level: 'organizer',
    // Somebody else's words, for all but their author.
    unmet: 403,
    input: (w) => ({ ...press(w), commentId: w.commentId, text: 'Nobody does.' }),
    nested: { commentId: 'commentId' },
  },
  'comments.remove': {
    level: 'organizer',
    input: (w) => ({ ...press(w), commentId: w.commentId }),
    nested: { commentId: 'commentId' },
  },
  'comments.resolve': {
    level: 'organizer',
    input: (w) => ({ ...press(w), threadId: w.commentId, resolved: true }),
    nested: { threadId: 'commentId' },
  },
  'comments.seeMentions': {
    level: 'organizer',
    input: (w) => ({ ...of(w), commentIds: [w.commentId] }),
  },
  'ties.list': { level: 'organizer', input: of },
  'ties.record': {
    level: 'organizer',
    input: (w) => ({ ...press(w), ...said, from: w.groupId, to: w.targetId }),
    nested: { from: 'groupId', to: 'memberPersonId' },
  },
  'ties.change': {
    level: 'organizer',
    input: (w) => ({ ...press(w), ...said, tieId: w.tieId, version: w.tieVersion }),
    nested: { tieId: 'tieId' },
  },
  'ties.remove': {
    level: 'organizer',
    input: (w) => ({ ...press(w), tieId: w.tieId }),
    nested: { tieId: 'tieId' },
  },
  'ties.restore': {
    level: 'organizer',
    // It stands.
    unmet: 404,
    input: (w) => ({ ...press(w), tieId: w.tieId }),
    nested: { tieId: 'tieId' },
  },
  'surveys.list': { level: 'member', input: of },
  'surveys.open': {
    level: 'organizer',
    input: (w) => ({ ...press(w), questions: [{ kind: 'trusts', text: null }] }),
  },
  'surveys.close': { level: 'organizer', input: inSurvey, nested: { surveyId: 'surveyId' } },
  'surveys.remind': {
    level: 'organizer',
    // It was opened today.
    unmet: 409,
    input: inSurvey,
    nested: { surveyId: 'surveyId' },
  },
  'surveys.answer': {
    level: 'member',
    input: (w) => ({ ...inSurvey(w), picks: [{ question: 0, name: 'Rosa' }] }),
    nested: { surveyId: 'surveyId' },
  },
  'surveys.withdraw': { level: 'member', input: inSurvey, nested: { surveyId: 'surveyId' } },
  'surveys.review': {
    level: 'organizer',
    input: (w) => ({ ...of(w), surveyId: w.surveyId }),
    nested: { surveyId: 'surveyId' },
  },
  'surveys.decide': {
    level: 'organizer',
    input: (w) => ({ ...inSurvey(w), accept: [], decline: [] }),
    nested: { surveyId: 'surveyId' },
  },
  'surveys.takeBack': {
    level: 'organizer',
    input: (w) => ({ ...inSurvey(w), press: w.decisionPress }),
    nested: { surveyId: 'surveyId', press: 'decisionPress' },
  },
  'ratings.list': { level: 'organizer', input: of },
  'ratings.rate': {
    level: 'organizer',
    input: (w) => ({ ...press(w), opinion: { set: 'pi', actorId: w.groupId, to: 0.5 } }),
  },
  'ratings.withdraw': {
    level: 'organizer',
    input: (w) => ({ ...press(w), set: 'pi', actorId: w.groupId }),
    nested: { actorId: 'groupId' },
  },
};
