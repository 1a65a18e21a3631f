'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { api } from '#lib/api/client.ts';
import { SecretField } from '../secret-field.tsx';
import { useForm } from '../use-form.ts';

export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations();
  const router = useRouter();
  // A new key empties the fields: what they held is not needed any more.
  const [changes, setChanges] = useState(0);
  const { submit, pending, done, errors, errorOf } = useForm(async (form) => {
    await api.accounts.changePassword({
      currentPassword: String(form.get('currentPassword')),
      newPassword: String(form.get('newPassword')),
    });
    setChanges((count) => count + 1);
    router.refresh();
    return null;
  });
  return (
    <form key={changes} method="dialog" noValidate onSubmit={submit} className="grid gap-4">
      <FormErrors errors={errors} />
      {done && <Notice tone="success">{t('me.password.changed')}</Notice>}
      {/* So that a password manager knows whose password changes. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <SecretField
        label={t('me.password.current')}
        name="currentPassword"
        autoComplete="current-password"
        required
        error={errorOf('currentPassword')}
      />
      <SecretField
        label={t('identity.newPassword')}
        hint={t('identity.secret.rule')}
        name="newPassword"
        autoComplete="new-password"
        required
        error={errorOf('newPassword')}
      />
      <div>
        <Button type="submit" pending={pending}>
          {t('me.password.submit')}
        </Button>
      </div>
    </form>
  );
}
