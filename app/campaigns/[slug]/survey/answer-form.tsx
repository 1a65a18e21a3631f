'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { Survey } from '#lib/surveys/schema.ts';
import { MOST_NAMES } from '#lib/surveys/words.ts';
import { usePress } from '../actions/use-press.ts';
import { useQuestions } from './use-questions.ts';

const LONGEST = 120;

/** A member's answer: names, one a line, to each question. She may write none. */
export function AnswerForm({ campaignId, survey }: { campaignId: string; survey: Survey }) {
  const t = useTranslations('surveys');
  const format = useFormatter();
  const say = useQuestions();
  const toast = useToast();
  const { press, pending, refusal } = usePress();
  const given = survey.questions.map((_, i) =>
    (survey.own ?? []).filter(({ question }) => question === i).map(({ name }) => name),
  );
  const [texts, setTexts] = useState(given.map((names) => names.join('\n')));
  const names = texts.map((text) => [
    ...new Set(text.split('\n').flatMap((line) => line.trim() || [])),
  ]);
  const errors = names.map((some) =>
    some.length > MOST_NAMES
      ? t('hint', { most: MOST_NAMES })
      : some.some((name) => name.length > LONGEST)
        ? t('tooLong')
        : null,
  );
  const input = { campaignId, surveyId: survey.id };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (errors.some(Boolean)) return;
    const picks = names.flatMap((some, question) => some.map((name) => ({ question, name })));
    press(
      (idempotencyKey) => api.surveys.answer({ ...input, idempotencyKey, picks }),
      () => toast({ message: t('sent') }),
    );
  };
  const withdraw = () =>
    press(
      (idempotencyKey) => api.surveys.withdraw({ ...input, idempotencyKey }),
      () => {
        setTexts(texts.map(() => ''));
        toast({ message: t('withdrawn') });
      },
    );
  return (
    <form method="dialog" noValidate onSubmit={submit} className="grid max-w-160 gap-5">
      <p className="max-w-measure">{t('who')}</p>
      {survey.answerBy && (
        <p>
          {t('by', {
            day: format.dateTime(new Date(survey.answerBy), { dateStyle: 'long', timeZone: 'UTC' }),
          })}
        </p>
      )}
      {survey.own && <p className="font-semibold">{t('answered')}</p>}
      <FormErrors errors={refusal ? [{ message: refusal }] : []} />
      {survey.questions.map((question, i) => (
        <TextArea
          key={`${question.kind} ${question.text}`}
          label={say(question)}
          hint={t('hint', { most: MOST_NAMES })}
          rows={3}
          value={texts[i]}
          error={errors[i]}
          onChange={({ target }) =>
            setTexts(texts.map((text, at) => (at === i ? target.value : text)))
          }
        />
      ))}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          {t(survey.own ? 'change' : 'send')}
        </Button>
        {survey.own && (
          <Button variant="quiet" disabled={pending} onClick={withdraw}>
            {t('withdraw')}
          </Button>
        )}
      </div>
    </form>
  );
}
