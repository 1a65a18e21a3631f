'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { useCommand } from './use-command.ts';

/** What the campaign says of itself. */
export function CampaignForm({
  campaignId,
  ...start
}: {
  campaignId: string;
  title: string;
  demand: string;
  affected: string;
}) {
  const t = useTranslations('settings.campaign');
  const toast = useToast();
  const { run, pending, problem } = useCommand();
  const [fields, setFields] = useState(start);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await run((idempotencyKey) =>
      api.campaigns.update({ campaignId, idempotencyKey, ...fields }),
    );
    if (saved) toast({ message: t('saved') });
  };
  return (
    <form method="dialog" onSubmit={submit} className="grid gap-4">
      <FormErrors errors={problem ? [{ message: problem }] : []} />
      <TextField
        label={t('name')}
        required
        maxLength={120}
        value={fields.title}
        onChange={(event) => setFields({ ...fields, title: event.target.value })}
      />
      <TextField
        label={t('demand')}
        required
        maxLength={300}
        value={fields.demand}
        onChange={(event) => setFields({ ...fields, demand: event.target.value })}
      />
      <TextArea
        label={t('affected')}
        maxLength={500}
        rows={2}
        value={fields.affected}
        onChange={(event) => setFields({ ...fields, affected: event.target.value })}
      />
      <div>
        <Button type="submit" pending={pending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
