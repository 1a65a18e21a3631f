'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { api } from '#lib/api/client.ts';
import { useForm } from '../../use-form.ts';

export function VerifyForm({ token }: { token: string }) {
  const t = useTranslations('identity');
  const { submit, pending, done, errors } = useForm(async () => {
    await api.accounts.verifyEmail({ token });
    return null;
  });
  if (done)
    return (
      <Notice
        tone="success"
        title={t('verify.done')}
        action={<ButtonLink href="/signin">{t('signIn.submit')}</ButtonLink>}
      />
    );
  return (
    <form method="dialog" onSubmit={submit} className="grid gap-4">
      <FormErrors errors={errors} />
      {errors.length > 0 && <p className="text-muted">{t('verify.signInInstead')}</p>}
      <Button type="submit" wide pending={pending}>
        {t('verify.submit')}
      </Button>
      {errors.length > 0 && (
        <ButtonLink href="/signin" variant="quiet" wide>
          {t('signIn.submit')}
        </ButtonLink>
      )}
    </form>
  );
}
