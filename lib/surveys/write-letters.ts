import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { surveys } from '#db/schema/surveys.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { logger } from '#lib/logger.ts';
import { linkTo } from '#lib/mail/letters.ts';
import { surveyLetter } from './survey-letter.ts';

/**
 * Writes to the members whom an open survey asks, once each, or again to those who have not answered. Letters that
 * cannot be written undo nothing else that the caller does.
 *
 * @param who the name of whoever asks.
 */
export async function writeLetters(
  tx: Transaction,
  { campaignId, slug }: MemberAccess,
  survey: Pick<typeof surveys.$inferSelect, 'id' | 'questions' | 'answerBy'>,
  who: string,
  again: boolean,
): Promise<void> {
  let link: string;
  try {
    link = linkTo(`/campaigns/${slug}/survey`);
  } catch (error) {
    return failed(survey.id, error);
  }
  const { questions, answerBy } = survey;
  const inLanguage = (locale: 'en' | 'es') =>
    surveyLetter(again ? 'surveyReminder' : 'survey', locale, { who, questions, answerBy, link });
  const words = JSON.stringify({ en: inLanguage('en'), es: inLanguage('es') });
  const [row] = await tx.execute<{ written: number | null }>(
    sql`select write_survey_letters(${campaignId}, ${survey.id}, ${words}::jsonb, ${again}) as written`,
  );
  if (row?.written === null) failed(survey.id, new Error('the database refused a letter'));
}

const failed = (survey: string, error: unknown) =>
  logger.error({ err: error, survey }, 'letters about a survey were not written');
