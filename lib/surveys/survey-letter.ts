import { type Locale, letter } from '#lib/mail/letters.ts';
import en from '#messages/en/surveys.json';
import es from '#messages/es/surveys.json';
import type { Question } from './schema.ts';

const catalogues = { en, es };

/** Nothing that could turn a line around or break it. */
const plain = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 200);

/**
 * The letter that asks a member, or asks her again, in her language: what, who asks, until when, and where. It names no
 * campaign: a letter may be read by somebody else.
 *
 * @param who the name of whoever asks.
 * @param answerBy a calendar day; null where none was set.
 */
export function surveyLetter(
  kind: 'survey' | 'surveyReminder',
  locale: Locale,
  ask: { who: string; questions: readonly Question[]; answerBy: string | null; link: string },
): { subject: string; body: string } {
  const words = catalogues[locale];
  const day =
    ask.answerBy &&
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(ask.answerBy),
    );
  return letter(kind, locale, ask.link, {
    who: plain(ask.who),
    questions: ask.questions
      .map(({ kind, text }) => `– ${text === null ? words.questions[kind] : plain(text)}`)
      .join('\n'),
    until: day ? words.by.replace('{day}', day) : words.letterOpen,
  });
}
