'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { HALF_LIFE } from '#lib/map/freshness.ts';
import { useCommand } from './use-command.ts';

/** After how many days an assessment on the map counts half. */
export function HalfLifeForm({ campaignId, halfLife }: { campaignId: string; halfLife: number }) {
  const t = useTranslations('mapHistory.halfLife');
  const toast = useToast();
  const { run, pending, problem } = useCommand();
  const [days, setDays] = useState(String(halfLife));
  const value = Number(days);
  const wrong = !Number.isInteger(value) || value < HALF_LIFE.least || value > HALF_LIFE.most;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (wrong) return;
    const saved = await run((idempotencyKey) =>
      api.campaigns.update({ campaignId, idempotencyKey, halfLife: value }),
    );
    if (saved) toast({ message: t('saved') });
  };
  return (
    <form method="dialog" noValidate onSubmit={submit} className="grid gap-4">
      <FormErrors errors={problem ? [{ message: problem }] : []} />
      <TextField
        label={t('label')}
        hint={t('hint')}
        type="number"
        inputMode="numeric"
        min={HALF_LIFE.least}
        max={HALF_LIFE.most}
        required
        error={wrong ? t('range') : undefined}
        value={days}
        onChange={(event) => setDays(event.target.value)}
      />
      <div>
        <Button type="submit" pending={pending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
