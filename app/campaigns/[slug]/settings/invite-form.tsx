'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';
import { roles } from '#lib/invitations/words.ts';
import { useCommand } from './use-command.ts';

const periods = [24, 72, 168, 720] as const;

/** For whom, for how long, for how many. */
export function InviteForm({
  campaignId,
  mayAppoint,
  onMade,
  onCancel,
}: {
  campaignId: string;
  mayAppoint: boolean;
  onMade: (token: string) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('settings');
  const { run, pending, problem } = useCommand();
  const [role, setRole] = useState<(typeof roles)[number]>('member');
  const [hours, setHours] = useState<number>(72);
  const [uses, setUses] = useState('25');
  const offered = roles.filter((one) => mayAppoint || one === 'member' || one === 'observer');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(async (idempotencyKey) => {
      const made = await api.invitations.create({
        ...{ campaignId, idempotencyKey, role, hours, uses: Number(uses) },
      });
      onMade(made.token);
    });
  };
  return (
    <form method="dialog" onSubmit={submit} className="grid gap-4 sm:grid-cols-3">
      <div className="empty:hidden sm:col-span-3">
        <FormErrors errors={problem ? [{ message: problem }] : []} />
      </div>
      <SelectField
        label={t('invitations.role')}
        value={role}
        onChange={(event) => setRole(roles.find((one) => one === event.target.value) ?? role)}
        options={offered.map((value) => ({ value, label: t(`roles.${value}`) }))}
      />
      <SelectField
        label={t('invitations.period')}
        value={String(hours)}
        onChange={(event) => setHours(Number(event.target.value))}
        options={periods.map((value) => ({
          value: String(value),
          label: t('invitations.days', { count: value / 24 }),
        }))}
      />
      <TextField
        label={t('invitations.uses')}
        type="number"
        inputMode="numeric"
        min={1}
        max={1000}
        required
        value={uses}
        onChange={(event) => setUses(event.target.value)}
      />
      <div className="flex flex-wrap gap-3 sm:col-span-3">
        <Button type="submit" pending={pending}>
          {t('invitations.make')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
