import { useTranslations } from 'next-intl';
import type { Question } from '#lib/surveys/schema.ts';

/** What a question says: the organizers' own words, or the kind's in the reader's language. */
export function useQuestions() {
  const t = useTranslations('surveys.questions');
  return ({ kind, text }: Question) => text ?? t(kind);
}
