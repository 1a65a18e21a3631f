'use client';

import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useToast } from '#app/ui/toast.tsx';
import type { Account } from '#lib/accounts/schema.ts';
import { api } from '#lib/api/client.ts';
import { useForm } from '../use-form.ts';

export function AccountForm({ account }: { account: Account }) {
  const t = useTranslations();
  const toast = useToast();
  const router = useRouter();
  const { submit, pending, errors, errorOf } = useForm(async (form) => {
    const locale = form.get('locale') === 'es' ? 'es' : 'en';
    await api.accounts.update({ name: String(form.get('name')), locale });
    toast({ message: t('me.account.saved') });
    router.refresh();
    return null;
  });
  const Icon = account.emailVerified ? CircleCheck : TriangleAlert;
  return (
    <form method="dialog" noValidate onSubmit={submit} className="grid gap-4">
      <FormErrors errors={errors} />
      <p className="flex items-start gap-2">
        <Icon
          aria-hidden
          className={`mt-0.5 size-5 shrink-0 ${account.emailVerified ? 'text-success' : 'text-warning'}`}
        />
        <span className="min-w-0 break-words">
          {t(account.emailVerified ? 'me.account.verified' : 'me.account.unverified', {
            email: account.email,
          })}
        </span>
      </p>
      <TextField
        label={t('identity.name')}
        name="name"
        autoComplete="name"
        maxLength={80}
        required
        defaultValue={account.name}
        error={errorOf('name')}
      />
      <SelectField
        label={t('me.account.language')}
        hint={t('me.account.languageHint')}
        name="locale"
        defaultValue={account.locale}
        options={[
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
      />
      <div>
        <Button type="submit" pending={pending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
