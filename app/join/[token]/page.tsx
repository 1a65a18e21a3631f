import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '#app/actor.ts';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import { findInvitation } from '#lib/invitations/accept-invitation.ts';
import type { Offer } from '#lib/invitations/schema.ts';
import { JoinForm } from './join-form.tsx';
import { WaitHere } from './wait-here.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organization.join');
  return { title: t('title'), referrer: 'no-referrer' };
}

const meaning = {
  observer: 'meansObserver',
  member: 'meansMember',
  organizer: 'meansOrganizer',
  owner: 'meansOrganizer',
} as const satisfies Record<Offer['role'], string>;

/** What a link leads to, and how one stands. A link that is over says nothing about what it was for. */
export default async function JoinPage({ params }: PageProps<'/join/[token]'>) {
  const { token } = await params;
  const actor = await currentActor();
  const found = await findInvitation(actor, { token: token.slice(0, 200) });
  const t = await getTranslations('organization.join');
  if (!found.ok)
    return (
      <Page width="narrow">
        <ErrorState
          level="h1"
          title={t('over')}
          action={<ButtonLink href="/">{t('home')}</ButtonLink>}
        >
          {t('overWhy')}
        </ErrorState>
      </Page>
    );
  const { campaign, organization, role, approval, standing, slug } = found.value;
  const next = encodeURIComponent(`/join/${token}`);
  return (
    <Page width="narrow">
      <Messages areas={['organization', 'refusals']}>
        <PageHeading title={t('title')} sub={t('to', { organization, campaign })} />
        <div className="mt-8 grid gap-8">
          {standing === 'in' && slug && (
            <Notice
              tone="success"
              title={t('in')}
              action={<ButtonLink href={`/campaigns/${slug}`}>{t('open')}</ButtonLink>}
            />
          )}
          {standing === 'waiting' && (
            <Notice title={t('waiting')}>
              {t('waitingWhy')}
              <WaitHere token={token} />
            </Notice>
          )}
          {standing === 'declined' && (
            <Notice tone="warning" title={t('declined')}>
              {t('declinedWhy')}
            </Notice>
          )}
          {!standing && (
            <>
              <Section title={t('means')}>
                <p className="max-w-measure">{t(meaning[role])}</p>
                {approval && <p className="mt-2 max-w-measure">{t('approval')}</p>}
              </Section>
              {actor ? (
                <JoinForm token={token} name={actor.name} />
              ) : (
                <div className="flex flex-wrap gap-3">
                  <ButtonLink href={`/signin?next=${next}`}>{t('signIn')}</ButtonLink>
                  <ButtonLink variant="quiet" href={`/signup?next=${next}`}>
                    {t('signUp')}
                  </ButtonLink>
                </div>
              )}
            </>
          )}
        </div>
      </Messages>
    </Page>
  );
}
