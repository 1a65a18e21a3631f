'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { requestSignIn } from '../request-sign-in.ts';
import { SecretField } from '../secret-field.tsx';
import { useForm } from '../use-form.ts';

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('identity');
  const { submit, pending, done, errors } = useForm(async (form) => {
    const problem = await requestSignIn(form);
    // The whole page anew: nothing read while signed out stays.
    if (!problem) location.assign(next);
    return problem;
  });
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
      />
      <SecretField label={t('password')} name="password" autoComplete="current-password" required />
      <Button type="submit" wide pending={pending || done}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
