'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useCommand } from '#app/campaigns/[slug]/settings/use-command.ts';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';

/** Joins under the name one wants to go by. */
export function JoinForm({ token, name: start }: { token: string; name: string }) {
  const t = useTranslations('organization.join');
  const { run, pending, problem } = useCommand();
  const [name, setName] = useState(start);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run((idempotencyKey) => api.invitations.accept({ token, name, idempotencyKey }));
  };
  return (
    <form method="dialog" onSubmit={submit} className="grid gap-4">
      <FormErrors errors={problem ? [{ message: problem }] : []} />
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        required
        maxLength={80}
        autoComplete="nickname"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div>
        <Button type="submit" pending={pending}>
          {t('accept')}
        </Button>
      </div>
    </form>
  );
}
