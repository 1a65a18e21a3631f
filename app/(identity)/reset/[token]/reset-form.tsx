'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { api } from '#lib/api/client.ts';
import { SecretField } from '../../secret-field.tsx';
import { useForm } from '../../use-form.ts';

export function ResetForm({ token }: { token: string }) {
  const t = useTranslations('identity');
  const { submit, pending, done, errors, errorOf, reason } = useForm(async (form) => {
    await api.accounts.resetPassword({ token, password: String(form.get('password')) });
    return null;
  });
  if (done)
    return (
      <Notice
        tone="success"
        title={t('reset.done')}
        action={<ButtonLink href="/signin">{t('signIn.submit')}</ButtonLink>}
      >
        {t('reset.signedOut')}
      </Notice>
    );
  return (
    <form method="dialog" noValidate onSubmit={submit} className="grid gap-4">
      <FormErrors errors={errors} />
      {(reason === 'link-over' || errorOf('token')) && (
        <div>
          <ButtonLink href="/reset" variant="quiet">
            {t('reset.another')}
          </ButtonLink>
        </div>
      )}
      <SecretField
        label={t('newPassword')}
        hint={t('secret.rule')}
        name="password"
        autoComplete="new-password"
        required
        error={errorOf('password')}
      />
      <Button type="submit" wide pending={pending}>
        {t('reset.submit')}
      </Button>
    </form>
  );
}
