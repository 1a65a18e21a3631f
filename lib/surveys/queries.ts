import { and, asc, count, desc, eq, gte } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { memberships, people } from '#db/schema/organizations.ts';
import { surveyAnswers, surveyDecisions, surveyLetters, surveys } from '#db/schema/surveys.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import { listEnds } from '#lib/map/ties/queries.ts';
import { meaningOf } from './meaning-of.ts';
import type { Review, Survey } from './schema.ts';

/** Newest first, and no more than anyone looks back at. */
const MOST = 20;

export const inSurveys = (key: CampaignKey) =>
  and(eq(surveys.organizationId, key.organizationId), eq(surveys.campaignId, key.campaignId));

export async function findSurvey(tx: Transaction, key: CampaignKey, id: string) {
  const [row] = await tx
    .select()
    .from(surveys)
    .where(and(inSurveys(key), eq(surveys.id, id)));
  return row ?? null;
}

export const answersOf = (key: CampaignKey, surveyId: string) =>
  and(
    eq(surveyAnswers.organizationId, key.organizationId),
    eq(surveyAnswers.campaignId, key.campaignId),
    eq(surveyAnswers.surveyId, surveyId),
  );

export const decisionsOf = (key: CampaignKey, surveyId: string) =>
  and(
    eq(surveyDecisions.organizationId, key.organizationId),
    eq(surveyDecisions.campaignId, key.campaignId),
    eq(surveyDecisions.surveyId, surveyId),
  );

/** The campaign's surveys, newest first, with the reader's own answers; `counts` for whoever sees all answers. */
export async function listSurveys(
  tx: Transaction,
  key: CampaignKey,
  reader: { personId: string | null; counts: boolean },
): Promise<Survey[]> {
  const rows = await tx
    .select()
    .from(surveys)
    .where(inSurveys(key))
    .orderBy(desc(surveys.openedAt), asc(surveys.id))
    .limit(MOST);
  const answers = await tx
    .select()
    .from(surveyAnswers)
    .where(
      and(
        eq(surveyAnswers.organizationId, key.organizationId),
        eq(surveyAnswers.campaignId, key.campaignId),
      ),
    );
  const asked = reader.counts ? await countMembers(tx, key) : 0;
  const letters = reader.counts ? await countLetters(tx, key) : new Map<string, number>();
  return rows.map(({ id, questions, answerBy, openedAt, closedAt, remindedAt }) => {
    const given = answers.filter(({ surveyId }) => surveyId === id);
    return {
      ...{ id, questions, answerBy, openedAt: openedAt.toISOString() },
      closedAt: closedAt?.toISOString() ?? null,
      own: given.find(({ personId }) => personId === reader.personId)?.picks ?? null,
      progress: reader.counts
        ? {
            ...{ answered: given.length, asked, written: letters.get(id) ?? 0 },
            remindFrom: new Date((remindedAt ?? openedAt).getTime() + DAY).toISOString(),
          }
        : null,
    };
  });
}

const DAY = 24 * 60 * 60 * 1000;

/** How many were written to about each survey. */
async function countLetters(tx: Transaction, key: CampaignKey): Promise<Map<string, number>> {
  const rows = await tx
    .select({ id: surveyLetters.surveyId, letters: count() })
    .from(surveyLetters)
    .where(
      and(
        eq(surveyLetters.organizationId, key.organizationId),
        eq(surveyLetters.campaignId, key.campaignId),
      ),
    )
    .groupBy(surveyLetters.surveyId);
  return new Map(rows.map(({ id, letters }) => [id, letters]));
}

/** How many a survey asks: everyone who may answer. */
async function countMembers(tx: Transaction, key: CampaignKey): Promise<number> {
  const [row] = await tx
    .select({ members: count() })
    .from(memberships)
    .where(
      and(
        eq(memberships.organizationId, key.organizationId),
        eq(memberships.campaignId, key.campaignId),
        gte(memberships.role, 'member'),
      ),
    );
  return row?.members ?? 0;
}

/** What organizers still have to decide about a survey's answers, and what they decided. */
export async function findReview(
  tx: Transaction,
  key: CampaignKey,
  surveyId: string,
): Promise<Review> {
  const ends = await listEnds(tx, key);
  const answers = await tx
    .select({ answer: surveyAnswers, who: people.name })
    .from(surveyAnswers)
    .leftJoin(
      people,
      and(
        eq(people.organizationId, surveyAnswers.organizationId),
        eq(people.id, surveyAnswers.personId),
      ),
    )
    .where(answersOf(key, surveyId))
    .orderBy(asc(people.name), asc(surveyAnswers.personId));
  const decisions = await tx
    .select({ decision: surveyDecisions, by: people.name })
    .from(surveyDecisions)
    .leftJoin(
      people,
      and(
        eq(people.organizationId, surveyDecisions.organizationId),
        eq(people.id, surveyDecisions.decidedBy),
      ),
    )
    .where(decisionsOf(key, surveyId))
    .orderBy(desc(surveyDecisions.decidedAt));
  const done = new Set(decisions.map(({ decision: d }) => suggestionKey(d)));
  const presses = new Map<string, Review['decided'][number]>();
  for (const { decision, by } of decisions) {
    const { press, decidedAt, tieId } = decision;
    const one = presses.get(press) ?? {
      ...{ press, by, at: decidedAt.toISOString(), accepted: 0, declined: 0 },
    };
    one[tieId ? 'accepted' : 'declined']++;
    presses.set(press, one);
  }
  return {
    ...ends,
    decided: [...presses.values()],
    waiting: answers.flatMap(({ answer: { personId, picks }, who }) =>
      picks
        .map((pick) => ({ ...pick, personId, who: who ?? '…' }))
        .filter((pick) => !done.has(suggestionKey(pick)))
        .map((pick) => ({ ...pick, means: meaningOf(pick, ends) })),
    ),
  };
}

export const suggestionKey = (one: { personId: string; question: number; name: string }) =>
  JSON.stringify([one.personId, one.question, one.name]);
