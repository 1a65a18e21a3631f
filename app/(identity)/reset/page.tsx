import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IdentityPage } from '../identity-page.tsx';
import { outboxIsOpen } from '../outbox-is-open.ts';
import { RequestResetForm } from './request-reset-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.requestReset');
  return { title: t('title') };
}

export default async function RequestResetPage() {
  const t = await getTranslations('identity.requestReset');
  return (
    <IdentityPage title={t('title')} sub={t('sub')}>
      <RequestResetForm outbox={await outboxIsOpen()} />
    </IdentityPage>
  );
}
