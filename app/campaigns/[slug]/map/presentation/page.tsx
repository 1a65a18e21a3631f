import { Presentation } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { withActor } from '#lib/auth/with-actor.ts';
import { packMap } from '#lib/map/pack-map.ts';
import { findMap } from '#lib/map/queries.ts';
import { listSteps } from '#lib/presentations/queries.ts';
import { currentCampaign } from '../../campaign.ts';
import { StepList } from './step-list.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('present');
  return { title: t('title') };
}

/** The steps of a campaign's presentation, to be put in order. */
export default async function PresentationPage({
  params,
}: PageProps<'/campaigns/[slug]/map/presentation'>) {
  const { slug } = await params;
  const { actor, access, campaign } = await currentCampaign(slug, 'map:edit');
  const t = await getTranslations('present');
  const [map, steps] = await withActor(actor, async (tx) => [
    await findMap(tx, access),
    await listSteps(tx, access),
  ]);
  const base = `/campaigns/${slug}/map`;
  return (
    <Page>
      <Messages areas={['map', 'present', 'refusals']}>
        <PageHeading title={t('title')} />
        <div className="mt-4 grid gap-6">
          <p className="max-w-measure text-muted">{t('about')}</p>
          {steps.length === 0 ? (
            <EmptyState action={<ButtonLink href={base}>{t('toMap')}</ButtonLink>}>
              {t('none')}
            </EmptyState>
          ) : (
            <>
              <div className="flex flex-wrap gap-3">
                <ButtonLink
                  href={`${base}/present`}
                  icon={<Presentation aria-hidden className="size-4" />}
                >
                  {t('start')}
                </ButtonLink>
                <ButtonLink variant="quiet" href={base}>
                  {t('toMap')}
                </ButtonLink>
              </div>
              <StepList campaignId={campaign.id} packed={packMap(map)} steps={steps} />
            </>
          )}
        </div>
      </Messages>
    </Page>
  );
}
