import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listParticipation, listProposals } from '#lib/evidence/queries.ts';
import { currentCampaign } from '../campaign.ts';
import { Decided } from './decided.tsx';
import { ParticipationTable } from './participation-table.tsx';
import { ProposalItem } from './proposal-item.tsx';
import { TestForm } from './test-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const { actor, access, campaign } = await currentCampaign(slug, 'people:read');
  const { participation, proposals } = await withActor(actor, async (tx) => ({
    participation: await listParticipation(tx, access),
    proposals: await listProposals(tx, access),
  }));
  const t = await getTranslations('people');
  const mayDecide = can(access.standing, 'evidence:edit');
  const waiting = proposals.filter(({ status }) => status === 'waiting');
  const decided = proposals.filter(({ status }) => status !== 'waiting').slice(0, 20);
  return (
    <Page>
      <Messages areas={['people', 'refusals']}>
        <div className="grid gap-10">
          <PageHeading title={t('title')} sub={t('sub')} />
          {participation.length > 0 && (
            <Section title={t('proposals')}>
              {waiting.length === 0 ? (
                <p className="text-muted">{t('noProposals')}</p>
              ) : (
                <ul
                  aria-label={t('proposals')}
                  className="divide-y divide-line border-y border-line"
                >
                  {waiting.map((proposal) => (
                    <ProposalItem
                      key={proposal.id}
                      campaignId={campaign.id}
                      {...{ proposal, mayDecide }}
                    />
                  ))}
                </ul>
              )}
            </Section>
          )}
          <Section title={t('participation')}>
            {participation.length === 0 ? (
              <EmptyState
                action={<ButtonLink href={`/campaigns/${slug}/map`}>{t('toMap')}</ButtonLink>}
              >
                {t('noGroups')}
              </EmptyState>
            ) : (
              <ParticipationTable rows={participation} />
            )}
          </Section>
          {mayDecide && participation.length > 0 && (
            <Section title={t('record')} rule>
              <p className="mb-4 max-w-measure text-muted">{t('recordHint')}</p>
              <TestForm campaignId={campaign.id} groups={participation.map(({ group }) => group)} />
            </Section>
          )}
          {decided.length > 0 && (
            <Section title={t('decided')} rule>
              <Decided proposals={decided} />
            </Section>
          )}
        </div>
      </Messages>
    </Page>
  );
}
