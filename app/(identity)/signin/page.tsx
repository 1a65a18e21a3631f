import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '#app/actor.ts';
import { Link } from '#app/ui/link.tsx';
import { IdentityPage } from '../identity-page.tsx';
import { nextPath } from '../next-path.ts';
import { SignInForm } from './sign-in-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.signIn');
  return { title: t('title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/signin'>) {
  const asked = await searchParams;
  const next = nextPath(asked.next ?? asked.callbackUrl);
  if (await currentActor()) redirect(next);

  const t = await getTranslations('identity.signIn');
  return (
    <IdentityPage title={t('title')}>
      <SignInForm next={next} />
      <ul className="grid gap-2">
        <li>
          <Link href="/reset" className="link inline-flex min-h-11 items-center">
            {t('forgotten')}
          </Link>
        </li>
        <li>
          <Link href="/signup" className="link inline-flex min-h-11 items-center">
            {t('noAccount')}
          </Link>
        </li>
      </ul>
    </IdentityPage>
  );
}
