'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { usePress } from '#app/leverage/use-press.ts';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { importancePoints } from '#lib/map/sentences/words.ts';
import { confidences } from '#lib/map/words.ts';

/** What conceding would cost the target: five words, since when, how sure, from where. */
export function ConcessionForm({ campaignId }: { campaignId: string }) {
  const t = useTranslations('leverage.response');
  const words = useTranslations('model.importance');
  const levels = useTranslations('common.confidence');
  const router = useRouter();
  const toast = useToast();
  const [cost, setCost] = useState<number>(importancePoints[2].value);
  const [effectiveOn, setEffectiveOn] = useState('');
  const [confidence, setConfidence] = useState<(typeof confidences)[number]>('judged');
  const [source, setSource] = useState('');
  const { press, pending, problems } = usePress(
    (idempotencyKey) =>
      api.leverage.recordConcession({
        ...{ campaignId, idempotencyKey, cost, confidence, effectiveOn: effectiveOn || null },
        ...(source && { source }),
      }),
    () => {
      toast({ message: t('saved') });
      router.refresh();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    press();
  };
  return (
    <details className="border-t border-line pt-2">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-accent">
        {t('estimate')}
      </summary>
      <form method="dialog" onSubmit={submit} className="grid max-w-measure gap-4 py-2">
        <FormErrors errors={problems} />
        <SelectField
          label={t('cost')}
          hint={t('costHint')}
          name="cost"
          value={String(cost)}
          onChange={({ target }) => setCost(Number(target.value))}
          options={importancePoints.map(({ word, value }) => ({
            value: String(value),
            label: words(word),
          }))}
        />
        <TextField
          label={t('since')}
          hint={t('sinceHint')}
          optional
          type="date"
          name="effectiveOn"
          value={effectiveOn}
          onChange={({ target }) => setEffectiveOn(target.value)}
        />
        <SelectField
          label={t('sure')}
          name="confidence"
          value={confidence}
          onChange={({ target }) =>
            setConfidence(confidences.find((one) => one === target.value) ?? confidence)
          }
          options={confidences.map((one) => ({ value: one, label: levels(one) }))}
        />
        <TextField
          label={t('from')}
          hint={t('fromHint')}
          optional
          maxLength={500}
          name="source"
          value={source}
          onChange={({ target }) => setSource(target.value)}
        />
        <Button type="submit" pending={pending}>
          {t('save')}
        </Button>
      </form>
    </details>
  );
}
