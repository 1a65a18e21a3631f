'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { Refused } from '../actions/refused.tsx';
import { usePress } from '../actions/use-press.ts';

/** Writes again to those who have not answered, once a day. */
export function Remind({
  campaignId,
  surveyId,
  from,
}: {
  campaignId: string;
  surveyId: string;
  /** From when on that is possible. */
  from: string;
}) {
  const t = useTranslations('surveys');
  const format = useFormatter();
  const toast = useToast();
  const hint = useId();
  const { press, pending, refusal } = usePress();
  // Whether it is too early only the browser says: the page may have stood open since yesterday.
  const [early, setEarly] = useState(true);
  useEffect(() => {
    const wait = new Date(from).getTime() - Date.now();
    setEarly(wait > 0);
    const timer = wait > 0 ? setTimeout(() => setEarly(false), wait) : undefined;
    return () => clearTimeout(timer);
  }, [from]);
  const remind = () =>
    press(
      (idempotencyKey) => api.surveys.remind({ campaignId, surveyId, idempotencyKey }),
      () => toast({ message: t('reminded') }),
    );
  return (
    <div className="grid justify-items-start gap-1">
      <Button
        variant="quiet"
        disabled={early}
        pending={pending}
        aria-describedby={early ? hint : undefined}
        onClick={remind}
      >
        {t('remind')}
      </Button>
      {early && (
        <p id={hint} className="text-sm text-muted">
          {t('remindHint', {
            when: format.dateTime(new Date(from), { dateStyle: 'long', timeStyle: 'short' }),
          })}
        </p>
      )}
      <Refused>{refusal}</Refused>
    </div>
  );
}
