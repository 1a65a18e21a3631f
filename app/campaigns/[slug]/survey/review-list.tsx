'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Section } from '#app/ui/section.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { Review, Suggestion, Survey } from '#lib/surveys/schema.ts';
import { Refused } from '../actions/refused.tsx';
import { usePress } from '../actions/use-press.ts';
import { ReviewItem } from './review-item.tsx';
import { useQuestions } from './use-questions.ts';

const keyOf = ({ personId, question, name }: Suggestion) =>
  JSON.stringify([personId, question, name]);

/** The names that members gave to a survey that is closed: which become ties, of whom; and what was decided. */
export function ReviewList({
  campaignId,
  survey,
  review: { waiting, decided, people, actors },
}: {
  campaignId: string;
  survey: Survey;
  review: Review;
}) {
  const t = useTranslations('surveys');
  const format = useFormatter();
  const say = useQuestions();
  const toast = useToast();
  const { press, pending, refusal } = usePress();
  // Only what was changed by hand; the rest follows from whom a name can mean.
  const [picked, setPicked] = useState<Record<string, { checked?: boolean; end?: string }>>({});
  const rows = waiting.map((suggestion) => {
    const key = keyOf(suggestion);
    const end = picked[key]?.end ?? suggestion.means ?? '';
    return { suggestion, key, end, checked: picked[key]?.checked ?? end !== '' };
  });
  const checked = rows.filter((row) => row.checked);
  const missing = checked.some(({ end }) => end === '');
  const input = { campaignId, surveyId: survey.id };
  const named = ({ suggestion: { personId, question, name } }: (typeof rows)[number]) => ({
    ...{ personId, question, name },
  });
  const decide = (accepting: boolean) =>
    press(
      (idempotencyKey) =>
        api.surveys.decide({
          ...{ ...input, idempotencyKey },
          accept: accepting
            ? checked.map((row) => ({ ...named(row), end: row.end, strength: 'medium' as const }))
            : [],
          decline: accepting ? [] : checked.map(named),
        }),
      () => {
        setPicked({});
        toast({ message: t('accepted') });
      },
    );
  const day = format.dateTime(new Date(survey.openedAt), { dateStyle: 'long' });
  return (
    <Section title={t('reviewOf', { day })} rule>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {rows.length === 0 ? (
          <p className="text-muted">{t('nothing')}</p>
        ) : (
          <>
            <ul aria-label={t('review')} className="divide-y divide-line border-y border-line">
              {rows.map(({ suggestion, key, end, checked }) => (
                <ReviewItem
                  key={key}
                  {...{ suggestion, end, checked, people, actors }}
                  question={say(survey.questions[suggestion.question]!)}
                  onPick={(part) => setPicked({ ...picked, [key]: { ...picked[key], ...part } })}
                />
              ))}
            </ul>
            {missing && <p className="text-muted">{t('missing')}</p>}
            <div className="flex flex-wrap gap-3">
              <Button
                disabled={checked.length === 0 || missing}
                pending={pending}
                onClick={() => decide(true)}
              >
                {t('accept', { count: checked.length })}
              </Button>
              <Button
                variant="quiet"
                disabled={checked.length === 0 || pending}
                onClick={() => decide(false)}
              >
                {t('decline', { count: checked.length })}
              </Button>
            </div>
          </>
        )}
        <Refused>{refusal}</Refused>
        <ul className="divide-y divide-line border-y border-line empty:hidden">
          {decided.map(({ press: done, by, accepted, declined }) => (
            <li key={done} className="flex flex-wrap items-center justify-between gap-x-6 py-2">
              <span className="min-w-0 wrap-anywhere">
                {t('decided', { by: by ?? '…', accepted, declined })}
              </span>
              <Button
                variant="quiet"
                disabled={pending}
                onClick={() =>
                  press(
                    (idempotencyKey) =>
                      api.surveys.takeBack({ ...input, idempotencyKey, press: done }),
                    () => toast({ message: t('takenBack') }),
                  )
                }
              >
                {t('takeBack')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
