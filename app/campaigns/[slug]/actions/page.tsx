import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import { listActions } from '#lib/actions/queries.ts';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { currentCampaign } from '../campaign.ts';
import { ActionList } from './action-list.tsx';

type Params = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('actions'))('title') };
}

export default async function ActionsPage({ params }: Params) {
  const { slug } = await params;
  const { actor, access, campaign } = await currentCampaign(slug, 'action:read');
  const all = await withActor(actor, (tx) => listActions(tx, access, actor));
  const t = await getTranslations('actions');
  const mayPlan = can(access.standing, 'action:edit');
  const over = all.filter(
    ({ past, status }) => status === 'cancelled' || (past && status !== 'draft'),
  );
  const drafts = all.filter(({ status }) => status === 'draft');
  const upcoming = all.filter((one) => !over.includes(one) && !drafts.includes(one)).toReversed();
  const plan = (
    <ButtonLink
      href={`/campaigns/${slug}/actions/new`}
      icon={<Plus aria-hidden className="size-4" />}
    >
      {t('plan')}
    </ButtonLink>
  );
  const list = { base: `/campaigns/${slug}/actions`, stream: campaign.streams.members };
  return (
    <Page>
      <Messages areas={['actions']}>
        <div className="grid gap-8">
          <PageHeading
            title={t('title')}
            sub={t('sub')}
            action={mayPlan && all.length > 0 ? plan : undefined}
          />
          {all.length === 0 ? (
            <EmptyState action={mayPlan ? plan : undefined}>
              {t(mayPlan ? 'emptyOrganizer' : 'emptyMember')}
            </EmptyState>
          ) : (
            <Section title={t('upcoming')}>
              {upcoming.length === 0 ? (
                <p className="text-muted">{t('noneUpcoming')}</p>
              ) : (
                <ActionList {...list} label={t('upcoming')} actions={upcoming} />
              )}
            </Section>
          )}
          {drafts.length > 0 && (
            <Section title={t('drafts')}>
              <p className="mb-2 text-sm text-muted">{t('draftsHint')}</p>
              <ActionList {...list} label={t('drafts')} actions={drafts} />
            </Section>
          )}
          {over.length > 0 && (
            <Section title={t('past')}>
              <ActionList {...list} label={t('past')} actions={over} />
            </Section>
          )}
        </div>
      </Messages>
    </Page>
  );
}
