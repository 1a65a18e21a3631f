import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findReview, listSurveys } from '#lib/surveys/queries.ts';
import { currentCampaign } from '../campaign.ts';
import { AnswerForm } from './answer-form.tsx';
import { NewSurvey } from './new-survey.tsx';
import { OpenSurvey } from './open-survey.tsx';
import { ReviewList } from './review-list.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('surveys'))('title') };
}

/** What members are asked about their ties: they answer here, organizers ask, and go through the answers. */
export default async function SurveyPage({ params }: PageProps<'/campaigns/[slug]/survey'>) {
  const { slug } = await params;
  const { actor, access, campaign } = await currentCampaign(slug, 'survey:read');
  const t = await getTranslations('surveys');
  const organizes = can(access.standing, 'survey:edit');
  const { surveys, reviews } = await withActor(actor, async (tx) => {
    const surveys = await listSurveys(tx, access, {
      ...{ personId: access.personId, counts: organizes },
    });
    const reviews = [];
    if (organizes)
      for (const survey of surveys.filter(({ closedAt }) => closedAt !== null))
        reviews.push({ survey, review: await findReview(tx, access, survey.id) });
    return { surveys, reviews };
  });
  const open = surveys.find(({ closedAt }) => closedAt === null);
  return (
    <Page>
      <Messages areas={['surveys', 'refusals']}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
          <PageHeading title={t('title')} sub={organizes ? t('sub') : undefined} />
          {organizes && open && (
            <OpenSurvey campaignId={campaign.id} survey={open} path={`/campaigns/${slug}/survey`} />
          )}
          {open ? (
            <Section title={t('yours')}>
              <AnswerForm key={open.id} campaignId={campaign.id} survey={open} />
            </Section>
          ) : organizes ? (
            <Section title={t('new')}>
              <NewSurvey campaignId={campaign.id} />
            </Section>
          ) : (
            <EmptyState>{t(surveys.length > 0 ? 'over' : 'none')}</EmptyState>
          )}
          {reviews.map(({ survey, review }) => (
            <ReviewList key={survey.id} campaignId={campaign.id} {...{ survey, review }} />
          ))}
        </div>
      </Messages>
    </Page>
  );
}
