'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { Survey } from '#lib/surveys/schema.ts';
import { Refused } from '../actions/refused.tsx';
import { usePress } from '../actions/use-press.ts';
import { Remind } from './remind.tsx';

/** For organizers, while a survey is open: how many answered, the link to hand on, and its end. */
export function OpenSurvey({
  campaignId,
  survey,
  path,
}: {
  campaignId: string;
  survey: Survey;
  path: string;
}) {
  const t = useTranslations('surveys');
  const toast = useToast();
  const { press, pending, refusal } = usePress();
  const [asking, setAsking] = useState(false);
  // The browser knows by which name this server is reached.
  const [url, setUrl] = useState(path);
  useEffect(() => setUrl(location.origin + path), [path]);
  const close = () =>
    press(
      (idempotencyKey) => api.surveys.close({ campaignId, surveyId: survey.id, idempotencyKey }),
      () => toast({ message: t('closed') }),
    );
  return (
    <Section title={t('now')}>
      <div className="grid max-w-160 gap-4">
        {survey.progress && (
          <>
            <p role="status">{t('progress', survey.progress)}</p>
            <p className="text-muted">{t('letters', { count: survey.progress.written })}</p>
            <Remind
              campaignId={campaignId}
              surveyId={survey.id}
              from={survey.progress.remindFrom}
            />
          </>
        )}
        <CopyField label={t('link')} value={url} />
        <div>
          <Button variant="quiet" onClick={() => setAsking(true)}>
            {t('close')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('close')}
        confirmLabel={t('close')}
        pending={pending}
        onConfirm={close}
      >
        <p>{t('closeHint')}</p>
        <Refused>{refusal}</Refused>
      </ConfirmDialog>
    </Section>
  );
}
