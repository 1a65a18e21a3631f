import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { makeWorld, type World } from '#db/world.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listTies } from '#lib/map/ties/queries.ts';
import { answerSurvey, withdrawAnswer } from './answer-survey.ts';
import { closeSurvey, openSurvey } from './open-survey.ts';
import { findReview, listSurveys } from './queries.ts';
import { decideSuggestions, takeBackDecision } from './review-answers.ts';
import type { Pick } from './schema.ts';

let world: World;
let people: World['people'];
let surveyId: string;
const press = () => ({ campaignId: world.campaignId, idempotencyKey: randomUUID() });
const key = () => ({ organizationId: world.organizationId, campaignId: world.campaignId });
const questions = [
  { kind: 'advises' as const, text: null },
  { kind: 'trusts' as const, text: 'Whose word counts?' },
];
beforeEach(async () => {
  world = await makeWorld();
  ({ people } = world);
  await ownerDb.execute(sql`delete from survey_decisions where campaign_id = ${world.campaignId}`);
  await ownerDb.execute(sql`delete from ties where campaign_id = ${world.campaignId}`);
  await ownerDb.execute(sql`delete from surveys where campaign_id = ${world.campaignId}`);
  const opened = { ...press(), questions };
  surveyId = opened.idempotencyKey;
  expect(await openSurvey(people.organizer, opened)).toMatchObject({ ok: true });
});

const answer = (picks: Pick[], as = people.member) =>
  answerSurvey(as, { ...press(), surveyId, picks });
const close = () => closeSurvey(people.organizer, { ...press(), surveyId });
const review = () => withActor(people.organizer, (tx) => findReview(tx, key(), surveyId));
const list = (as: World['people']['member'], counts: boolean) =>
  withActor(as, (tx) => listSurveys(tx, key(), { personId: as.personId, counts }));
const ties = async () => (await withActor(people.organizer, (tx) => listTies(tx, key()))).ties;

test('a member reads what is asked and her own answer, organizers how many answered', async () => {
  await answer([{ question: 0, name: 'Ella' }]);
  await answer([], people.owner);
  expect(await list(people.member, false)).toMatchObject([
    { id: surveyId, questions, own: [{ question: 0, name: 'Ella' }], progress: null },
  ]);
  expect(await list(people.organizer, true)).toMatchObject([
    { own: null, progress: { answered: 2, asked: 3 } },
  ]);
});

test('an answer is changed, withdrawn, and neither once the survey is closed', async () => {
  await answer([{ question: 0, name: 'Ella' }]);
  await answer([
    { question: 1, name: 'Ana' },
    { question: 1, name: 'Ana' },
  ]);
  expect((await list(people.member, false))[0]?.own).toEqual([{ question: 1, name: 'Ana' }]);
  const withdraw = () => withdrawAnswer(people.member, { ...press(), surveyId });
  expect(await withdraw()).toMatchObject({ ok: true });
  expect((await list(people.member, false))[0]?.own).toBeNull();
  await answer([{ question: 0, name: 'Ella' }]);
  await close();
  expect(await answer([])).toMatchObject({ error: { reason: 'survey-closed' } });
  expect(await withdraw()).toMatchObject({ error: { reason: 'survey-closed' } });
  expect((await review()).waiting).toHaveLength(1);
});

test('a question that is not asked and too many names are refused; one survey is open at a time', async () => {
  expect(await answer([{ question: 2, name: 'Ella' }])).toMatchObject({ ok: false });
  const many = Array.from({ length: 11 }, (_, i) => ({ question: 0, name: `N${i}` }));
  expect(await answer(many)).toMatchObject({ error: { reason: 'too-many-names' } });
  expect(await openSurvey(people.owner, { ...press(), questions })).toMatchObject({
    error: { reason: 'survey-open' },
  });
  await close();
  expect(await close()).toMatchObject({ error: { reason: 'survey-closed' } });
  expect(await openSurvey(people.owner, { ...press(), questions })).toMatchObject({ ok: true });
});

test('a name means the one person, else the one actor, who is called so; else organizers choose', async () => {
  await makePerson(world, 'member', { name: 'Twin' });
  await makePerson(world, 'member', { name: 'twin' });
  const names = [' ELLA ', 'city  Commission', 'Twin', 'Rosa', 'Mei', '=cmd()'];
  await answer(names.map((name) => ({ question: 0, name })));
  const { waiting } = await review();
  expect(waiting.map(({ means }) => means)).toEqual([
    ...[people.owner.personId, world.targetId, null, null, null, null],
  ]);
  expect(waiting[0]).toMatchObject({ who: 'Mei', personId: people.member.personId });
});

const decide = (
  accept: { name: string; question: number; end: string }[],
  decline: Pick[] = [],
) => {
  const personId = people.member.personId;
  const input = {
    ...{ ...press(), surveyId },
    accept: accept.map((one) => ({ ...one, personId, strength: 'medium' as const })),
    decline: decline.map((one) => ({ ...one, personId })),
  };
  return decideSuggestions(people.organizer, input).then((done) => ({
    ...{ done, press: input.idempotencyKey },
  }));
};

test('what is accepted becomes ties once the survey is closed, what is declined does not, and one press is taken back as one', async () => {
  const [ella, hall] = [people.owner.personId, world.targetId];
  await answer([
    { question: 0, name: 'Ella' },
    { question: 1, name: 'The city' },
    { question: 1, name: 'x' },
  ]);
  const accept = [
    { question: 0, name: 'Ella', end: ella },
    { question: 1, name: 'The city', end: hall },
  ];
  expect((await decide(accept)).done).toMatchObject({ error: { reason: 'survey-open' } });
  await close();
  expect(await ties()).toEqual([]);
  const first = await decide(accept, [{ question: 1, name: 'x' }]);
  expect(first.done).toMatchObject({ ok: true });
  const mei = people.member.personId;
  expect(await ties()).toMatchObject([
    { kind: 'advises', from: ella, to: mei, confidence: 'documented', strength: 'medium' },
    { kind: 'trusts', from: mei, to: hall, surveyedAt: expect.any(String) },
  ]);
  expect(await review()).toMatchObject({
    waiting: [],
    decided: [{ press: first.press, by: 'Ana', accepted: 2, declined: 1 }],
  });
  expect((await decide(accept)).done).toMatchObject({ error: { reason: 'already-decided' } });

  const back = () =>
    takeBackDecision(people.organizer, { ...press(), surveyId, press: first.press });
  expect(await back()).toMatchObject({ ok: true });
  expect(await ties()).toEqual([]);
  expect((await review()).waiting).toHaveLength(3);
  expect(await back()).toMatchObject({ ok: false });
});

test('a tie that stood before an answer said the same stays when the answer’s is taken back', async () => {
  const ella = people.owner.personId;
  await answer([
    { question: 0, name: 'Ella' },
    { question: 0, name: 'E.' },
  ]);
  await close();
  const first = await decide([{ question: 0, name: 'Ella', end: ella }]);
  const second = await decide([{ question: 0, name: 'E.', end: ella }]);
  expect(second.done).toMatchObject({ ok: true });
  await takeBackDecision(people.organizer, { ...press(), surveyId, press: second.press });
  expect(await ties()).toHaveLength(1);
  await takeBackDecision(people.organizer, { ...press(), surveyId, press: first.press });
  expect(await ties()).toEqual([]);
});

test('nothing not answered, and nobody to herself, is accepted', async () => {
  await answer([{ question: 0, name: 'Me' }]);
  await close();
  const asked = { question: 0, name: 'Ella', end: people.owner.personId };
  expect((await decide([asked])).done).toMatchObject({ ok: false });
  const self = { question: 0, name: 'Me', end: people.member.personId };
  expect((await decide([self])).done).toMatchObject({ error: { reason: 'bad-reference' } });
});
