import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IdentityPage } from '../../identity-page.tsx';
import { VerifyForm } from './verify-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.verify');
  return { title: t('title') };
}

/** Confirms at the press of a button, not on opening: programs that check mail open links before people do. */
export default async function VerifyPage({ params }: PageProps<'/verify/[token]'>) {
  const { token } = await params;
  const t = await getTranslations('identity.verify');
  return (
    <IdentityPage title={t('title')} sub={t('sub')}>
      <VerifyForm token={token} />
    </IdentityPage>
  );
}
