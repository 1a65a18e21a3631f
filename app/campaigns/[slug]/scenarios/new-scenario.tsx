'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';
import { useCommand } from '../settings/use-command.ts';

const utc = { dateStyle: 'medium', timeZone: 'UTC' } as const;

/** Asks what is to be tried, and on which day of the map. */
export function NewScenario({
  campaignId,
  base,
  days,
}: {
  campaignId: string;
  base: string;
  days: string[];
}) {
  const t = useTranslations('scenarios');
  const common = useTranslations('common');
  const format = useFormatter();
  const router = useRouter();
  const { run, pending, problem } = useCommand();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [day, setDay] = useState('');
  const create = () =>
    run(async (idempotencyKey) => {
      const onDate = day || null;
      await api.scenarios.create({ campaignId, idempotencyKey, name: name.trim(), onDate });
      router.push(`${base}/${idempotencyKey}`);
    });
  const ready = name.trim() !== '';
  return (
    <>
      <Button icon={<Plus aria-hidden className="size-4" />} onClick={() => setOpen(true)}>
        {t('new')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('new')}
        footer={
          <>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {common('cancel')}
            </Button>
            <Button pending={pending} disabled={!ready} onClick={create}>
              {t('create')}
            </Button>
          </>
        }
      >
        <form
          method="dialog"
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready && !pending) void create();
          }}
        >
          {problem && <Notice tone="danger">{problem}</Notice>}
          <TextField
            label={t('name')}
            hint={t('nameHint')}
            maxLength={120}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <SelectField
            label={t('day')}
            value={day}
            onChange={({ target }) => setDay(target.value)}
            options={[
              { value: '', label: t('latest') },
              ...days.map((value) => ({
                ...{ value, label: format.dateTime(new Date(`${value}T00:00:00Z`), utc) },
              })),
            ]}
          />
        </form>
      </Dialog>
    </>
  );
}
