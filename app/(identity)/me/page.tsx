import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '#app/actor.ts';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import { findAccount, listSessions } from '#lib/accounts/queries.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { AccountForm } from './account-form.tsx';
import { DeviceList } from './device-list.tsx';
import { PasswordForm } from './password-form.tsx';
import { SignOutButton } from './sign-out-button.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('me');
  return { title: t('title') };
}

export default async function MePage() {
  const actor = await currentActor();
  if (!actor) redirect('/signin?next=/me');
  const { account, devices } = await withActor(actor, async (tx) => ({
    account: await findAccount(tx, actor),
    devices: await listSessions(tx, actor),
  }));
  if (!account) redirect('/signin?next=/me');

  const t = await getTranslations('me');
  return (
    <Page width="narrow">
      <Messages areas={['me', 'identity', 'refusals']}>
        <PageHeading title={t('title')} sub={account.email} action={<SignOutButton />} />
        <div className="mt-8 grid gap-10">
          <Section title={t('account.title')}>
            <AccountForm account={account} />
          </Section>
          <Section title={t('devices.title')} rule>
            <DeviceList devices={devices} />
          </Section>
          <Section title={t('password.title')} rule>
            <PasswordForm email={account.email} />
          </Section>
        </div>
      </Messages>
    </Page>
  );
}
