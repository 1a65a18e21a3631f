'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useCommand } from '#app/campaigns/[slug]/settings/use-command.ts';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';

export function NameForm({
  organizationId,
  name: start,
}: {
  organizationId: string;
  name: string;
}) {
  const t = useTranslations('organization');
  const toast = useToast();
  const { run, pending, problem } = useCommand();
  const [name, setName] = useState(start);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(() => api.organizations.update({ organizationId, name })))
      toast({ message: t('saved') });
  };
  return (
    <form method="dialog" onSubmit={submit} className="grid gap-4">
      <FormErrors errors={problem ? [{ message: problem }] : []} />
      <TextField
        label={t('name')}
        required
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div>
        <Button type="submit" pending={pending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
