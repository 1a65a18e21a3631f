import { randomUUID } from 'node:crypto';
import { eq, inArray, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { accounts, mails } from '#db/schema/accounts.ts';
import { surveyLetters, surveys } from '#db/schema/surveys.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { answerSurvey } from './answer-survey.ts';
import { closeSurvey, openSurvey } from './open-survey.ts';
import { listSurveys } from './queries.ts';
import { remindMembers } from './remind-members.ts';
import { surveyLetter } from './survey-letter.ts';

type Person = Awaited<ReturnType<typeof makePerson>>;
let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let [ella, mei, rosa, tom, watcher]: Person[] = [];
const press = () => ({ campaignId: campaign.id, idempotencyKey: randomUUID() });
const everyone = () => [ella!, mei!, rosa!, tom!, watcher!];
beforeEach(async () => {
  vi.stubEnv('NEXTAUTH_URL', 'https://x.example');
  campaign = await makeCampaign();
  ella = await makePerson(campaign, 'organizer', { name: 'Ella' });
  [mei, rosa, tom] = [
    await makePerson(campaign, 'member', { name: 'Mei' }),
    await makePerson(campaign, 'member', { name: 'Rosa' }),
    await makePerson(campaign, 'member', { name: 'Tom' }),
  ];
  watcher = await makePerson(campaign, 'observer');
  const confirmed = [ella, mei, rosa, watcher].map(({ id }) => id);
  await ownerDb
    .update(accounts)
    .set({ emailVerifiedAt: new Date() })
    .where(inArray(accounts.id, confirmed));
  await ownerDb.update(accounts).set({ locale: 'es' }).where(eq(accounts.id, rosa.id));
});
afterEach(() => void vi.unstubAllEnvs());

const questions = [
  { kind: 'advises' as const, text: null },
  { kind: 'trusts' as const, text: 'Whose word counts?' },
];
async function open() {
  const asked = { ...press(), questions, answerBy: '2026-12-24' };
  expect(await openSurvey(ella!, asked)).toMatchObject({ ok: true });
  return { asked, surveyId: asked.idempotencyKey };
}
/** The letters that wait for somebody of this campaign, and to whom. */
const letters = async () => {
  const names = new Map(everyone().map(({ email, name }) => [email, name]));
  const rows = await ownerDb
    .select()
    .from(mails)
    .where(inArray(mails.recipient, [...names.keys()]));
  return rows.map((row) => ({ ...row, name: names.get(row.recipient)! }));
};
const namesOf = (rows: { name: string }[]) => rows.map(({ name }) => name).sort();
const progress = async (as = ella!) => {
  const read = { personId: as.personId, counts: as === ella };
  return (await withActor(as, (tx) => listSurveys(tx, campaign, read)))[0]?.progress;
};
const yesterday = (surveyId: string) =>
  Promise.all([
    ownerDb
      .update(surveys)
      .set({
        openedAt: sql`opened_at - interval '25 hours'`,
        remindedAt: sql`reminded_at - interval '25 hours'`,
      })
      .where(eq(surveys.id, surveyId)),
    ownerDb
      .update(surveyLetters)
      .set({
        writtenAt: sql`written_at - interval '25 hours'`,
        remindedAt: sql`reminded_at - interval '25 hours'`,
      })
      .where(eq(surveyLetters.surveyId, surveyId)),
  ]);

test('whoever is asked and has confirmed her address gets one letter, in her language', async () => {
  const { asked } = await open();
  await openSurvey(ella!, asked);
  const sent = await letters();
  expect(namesOf(sent)).toEqual(['Mei', 'Rosa']);
  const [english, spanish] = ['Mei', 'Rosa'].map((one) => sent.find(({ name }) => name === one)!);
  expect(english!.body).toContain('Ella asks the members');
  expect(english!.body).toContain('– Whose word counts?');
  expect(english!.body).toContain('Please answer by December 24, 2026.');
  expect(english!.body).toContain(`/campaigns/${campaign.slug}/survey`);
  expect(spanish!.body).toContain('– ¿A quién pides consejo');
  expect(spanish!.body).toContain('24 de diciembre de 2026');
  for (const { subject, body } of sent) expect(subject + body).not.toContain(campaign.title);
  expect(await progress()).toMatchObject({ answered: 0, asked: 4, written: 2 });
  expect(await progress(mei)).toBeNull();
});

test.each([
  ['the address of this site', () => vi.stubEnv('NEXTAUTH_URL', '')],
  // Of a language without words the database refuses the letter.
  ['words', () => ownerDb.execute(sql`update accounts set locale = 'xx' where id = ${mei!.id}`)],
])(
  'where %s is missing the survey is open all the same, and nobody is said to have a letter',
  async (_, miss) => {
    await miss();
    await open();
    expect(await letters()).toEqual([]);
    expect(await progress()).toMatchObject({ asked: 4, written: 0 });
  },
);

test('a reminder goes to those who have not answered, once a day, and to nobody once it is closed', async () => {
  const { surveyId } = await open();
  const remind = (as = ella!) => remindMembers(as, { ...press(), surveyId });
  const today = { error: { code: 'conflict', reason: 'reminded-today' } };
  expect(await remind()).toMatchObject(today);
  expect(await remind(mei)).toMatchObject({ error: { code: 'forbidden' } });
  await answerSurvey(mei!, { ...press(), surveyId, picks: [] });
  await ownerDb
    .update(accounts)
    .set({ emailVerifiedAt: new Date() })
    .where(eq(accounts.id, tom!.id));
  await ownerDb.delete(mails).where(inArray(mails.recipient, [mei!.email, rosa!.email]));
  await yesterday(surveyId);
  const both = await Promise.all([remind(), remind()]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const sent = await letters();
  // Tom has confirmed his address since: to him it is the first.
  expect(namesOf(sent)).toEqual(['Rosa', 'Tom']);
  expect(sent.find(({ name }) => name === 'Tom')!.subject).toBe(
    'A short question still waits for you',
  );
  expect(await progress()).toMatchObject({ answered: 1, written: 3 });
  expect(await remind()).toMatchObject(today);
  expect(await letters()).toHaveLength(2);
  await yesterday(surveyId);
  expect(await remind()).toMatchObject({ ok: true });
  expect(await letters()).toHaveLength(4);
  await closeSurvey(ella!, { ...press(), surveyId });
  await yesterday(surveyId);
  expect(await remind()).toMatchObject({ error: { reason: 'survey-closed' } });
});

test('nobody but an organizer has letters written, nor about the survey of another campaign', async () => {
  const { surveyId } = await open();
  const other = await makeCampaign();
  const stranger = await makePerson(other, 'owner');
  const words = JSON.stringify({
    en: { subject: 'x', body: 'x' },
    es: { subject: 'x', body: 'x' },
  });
  for (const [as, campaignId] of [
    [mei!, campaign.id],
    [stranger, campaign.id],
    [stranger, other.id],
  ] as const)
    await expect(
      withActor(as, (tx) =>
        tx.execute(
          sql`select write_survey_letters(${campaignId}, ${surveyId}, ${words}::jsonb, true)`,
        ),
      ),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
});

test.each(['survey', 'surveyReminder'] as const)('the letter “%s”, in both languages', (kind) => {
  const ask = { who: 'Ella', questions, answerBy: null, link: 'https://x.example/survey' };
  expect(surveyLetter(kind, 'en', ask)).toMatchSnapshot();
  expect(surveyLetter(kind, 'es', { ...ask, answerBy: '2026-12-24' })).toMatchSnapshot();
});

test('a hostile name or question puts nothing else into a letter', () => {
  const { body } = surveyLetter('survey', 'en', {
    who: '{link}$& \u202eevil\r\nBcc: x@example.org',
    questions: [{ kind: 'trusts', text: `{until} ${'x'.repeat(5000)}` }],
    ...{ answerBy: null, link: 'https://x.example/survey' },
  });
  expect(body.match(/https:/g)).toHaveLength(1);
  expect(body).not.toMatch(/\u202e|\r|^Bcc/m);
  expect(body).toContain('{link}$&');
  expect(body.length).toBeLessThan(1000);
});
