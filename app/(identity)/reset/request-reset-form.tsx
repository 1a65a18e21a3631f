'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';
import { CheckMail } from '../check-mail.tsx';
import { useForm } from '../use-form.ts';

export function RequestResetForm({ outbox }: { outbox: boolean }) {
  const t = useTranslations('identity');
  const [email, setEmail] = useState('');
  const { submit, pending, done, errors, errorOf } = useForm(async (form) => {
    const address = String(form.get('email'));
    await api.accounts.requestReset({ email: address });
    setEmail(address);
    return null;
  });
  if (done)
    return (
      <CheckMail outbox={outbox} again={() => api.accounts.requestReset({ email })}>
        {t('requestReset.sent', { email })}
      </CheckMail>
    );
  return (
    <form method="dialog" noValidate onSubmit={submit} className="grid gap-4">
      <FormErrors errors={errors} />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
        error={errorOf('email')}
      />
      <Button type="submit" wide pending={pending}>
        {t('requestReset.submit')}
      </Button>
    </form>
  );
}
