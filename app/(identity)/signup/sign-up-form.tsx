'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';
import { CheckMail } from '../check-mail.tsx';
import { SecretField } from '../secret-field.tsx';
import { useForm } from '../use-form.ts';

export function SignUpForm({ outbox }: { outbox: boolean }) {
  const t = useTranslations('identity');
  const locale = useLocale();
  const [email, setEmail] = useState('');
  const { submit, pending, done, errors, errorOf } = useForm(async (form) => {
    const said = (field: string) => String(form.get(field));
    const [name, address, password] = [said('name'), said('email'), said('password')];
    await api.accounts.signUp({ name, email: address, password, locale });
    setEmail(address);
    return null;
  });
  if (done)
    return (
      <CheckMail outbox={outbox} again={() => api.accounts.resendVerification({ email })}>
        {t('signUp.sent', { email })}
      </CheckMail>
    );
  return (
    <form method="dialog" noValidate onSubmit={submit} className="grid gap-4">
      <FormErrors errors={errors} />
      <TextField
        label={t('name')}
        hint={t('signUp.nameHint')}
        name="name"
        autoComplete="name"
        maxLength={80}
        required
        error={errorOf('name')}
      />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
        error={errorOf('email')}
      />
      <SecretField
        label={t('password')}
        hint={t('secret.rule')}
        name="password"
        autoComplete="new-password"
        required
        error={errorOf('password')}
      />
      <Button type="submit" wide pending={pending}>
        {t('signUp.submit')}
      </Button>
    </form>
  );
}
