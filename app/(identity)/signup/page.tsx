import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '#app/actor.ts';
import { Link } from '#app/ui/link.tsx';
import { IdentityPage } from '../identity-page.tsx';
import { outboxIsOpen } from '../outbox-is-open.ts';
import { SignUpForm } from './sign-up-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.signUp');
  return { title: t('title') };
}

export default async function SignUpPage() {
  if (await currentActor()) redirect('/');
  const t = await getTranslations('identity.signUp');
  return (
    <IdentityPage title={t('title')} sub={t('sub')}>
      <SignUpForm outbox={await outboxIsOpen()} />
      <p>
        <Link href="/signin" className="link inline-flex min-h-11 items-center">
          {t('haveAccount')}
        </Link>
      </p>
    </IdentityPage>
  );
}
