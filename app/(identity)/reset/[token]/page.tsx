import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IdentityPage } from '../../identity-page.tsx';
import { ResetForm } from './reset-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.reset');
  return { title: t('title') };
}

export default async function ResetPage({ params }: PageProps<'/reset/[token]'>) {
  const { token } = await params;
  const t = await getTranslations('identity.reset');
  return (
    <IdentityPage title={t('title')} sub={t('sub')}>
      <ResetForm token={token} />
    </IdentityPage>
  );
}
