import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Link } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import { withActor } from '#lib/auth/with-actor.ts';
import { listCampaigns } from '#lib/campaigns/list-campaigns.ts';
import { listNextActions, listPeople } from '#lib/organizations/queries.ts';
import { CampaignRows } from './campaign-rows.tsx';
import { currentOrganization } from './organization.ts';

type Props = PageProps<'/organizations/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organization } = await currentOrganization((await params).slug);
  return { title: organization.name };
}

/** The campaigns of an organization that one is in, what comes next, and for its admins whom it knows. */
export default async function OrganizationPage({ params }: Props) {
  const { slug } = await params;
  const { actor, organization } = await currentOrganization(slug);
  const { admin, id, name } = organization;
  const t = await getTranslations('organization');
  const { campaigns, next, people } = await withActor(actor, async (tx) => ({
    campaigns: await listCampaigns(tx, actor, id),
    next: await listNextActions(tx, id),
    people: admin ? await listPeople(tx, id) : [],
  }));
  const start = admin && <ButtonLink href="/start">{t('start')}</ButtonLink>;
  return (
    <Page>
      <PageHeading title={name} action={campaigns.length > 0 && start} />
      <div className="mt-8 grid gap-10">
        <Section title={t('campaigns')}>
          {campaigns.length > 0 ? (
            <CampaignRows campaigns={campaigns} />
          ) : (
            <EmptyState action={start}>{t('none')}</EmptyState>
          )}
        </Section>
        <Section title={t('next')} rule>
          {next.length === 0 && <p className="text-muted">{t('nothingNext')}</p>}
          <ul className="grid gap-3">
            {next.map((action) => (
              <li key={action.id}>
                <Link
                  className="link inline-flex min-h-11 items-center font-semibold"
                  href={`/campaigns/${action.campaign.slug}/actions/${action.id}`}
                >
                  {action.title}
                </Link>
                <p className="text-sm text-muted">
                  <DateText value={action.startsAt} shape="moment" timeZone={action.timeZone} />
                  {action.place && ` · ${action.place}`} ·{' '}
                  {t('signedUp', { count: action.signedUp })}
                </p>
              </li>
            ))}
          </ul>
        </Section>
        {admin && (
          <Section
            title={t('people')}
            rule
            aside={
              <Link
                className="link inline-flex min-h-11 items-center"
                href={`/organizations/${slug}/settings`}
              >
                {t('settings')}
              </Link>
            }
          >
            <ul className="max-w-160 divide-y divide-line border-t border-line">
              {people.map((person) => (
                <li key={person.id} className="flex flex-wrap justify-between gap-x-4 py-2.5">
                  <span className="min-w-0 font-semibold break-words">{person.name}</span>
                  <span className="text-muted">
                    {person.admin && `${t('admin')} · `}
                    {t('inCampaigns', { count: person.campaigns })}
                  </span>
                </li>
              ))}
            </ul>
            {people.length === 200 && (
              <p className="mt-2 text-sm text-muted">{t('tooMany', { count: 200 })}</p>
            )}
          </Section>
        )}
      </div>
    </Page>
  );
}
