import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { packMap } from '#lib/map/pack-map.ts';
import { findMap } from '#lib/map/queries.ts';
import { listSteps } from '#lib/presentations/queries.ts';
import { currentCampaign } from '../../campaign.ts';
import { Presenter } from './presenter.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('present');
  return { title: t('title') };
}

/** The map told step by step, to a room. */
export default async function PresentPage({
  params,
  searchParams,
}: PageProps<'/campaigns/[slug]/map/present'>) {
  const { slug } = await params;
  const { step } = await searchParams;
  const { actor, access, campaign } = await currentCampaign(slug, 'map:read');
  const t = await getTranslations('present');
  const [map, steps] = await withActor(actor, async (tx) => [
    await findMap(tx, access),
    await listSteps(tx, access),
  ]);
  if (steps.length === 0)
    return (
      <Page>
        <PageHeading title={t('title')} />
        <EmptyState
          action={
            can(access.standing, 'map:edit') && (
              <ButtonLink href={`/campaigns/${slug}/map/presentation`}>
                {t('show.prepare')}
              </ButtonLink>
            )
          }
        >
          {t('show.empty')}
        </EmptyState>
      </Page>
    );
  const asked = Number(step);
  return (
    <Messages areas={['map', 'network', 'ties', 'model', 'present']}>
      <Presenter
        title={campaign.title}
        back={`/campaigns/${slug}/map`}
        {...{ steps, packed: packMap(map) }}
        first={Number.isInteger(asked) && asked >= 1 ? asked - 1 : 0}
      />
    </Messages>
  );
}
