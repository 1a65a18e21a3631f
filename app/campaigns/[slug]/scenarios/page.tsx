import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { packMap } from '#lib/map/pack-map.ts';
import { daysOf } from '#lib/map/picture.ts';
import { findMap } from '#lib/map/queries.ts';
import { listScenarios } from '#lib/scenarios/queries.ts';
import { currentCampaign } from '../campaign.ts';
import { NewScenario } from './new-scenario.tsx';
import { ScenarioList } from './scenario-list.tsx';

type Props = PageProps<'/campaigns/[slug]/scenarios'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { campaign } = await currentCampaign((await params).slug, 'map:read');
  const t = await getTranslations('scenarios');
  return { title: `${t('title')}, ${campaign.title}` };
}

/** What is tried beside the map. What each does is worked out in the browser. */
export default async function ScenariosPage({ params }: Props) {
  const { slug } = await params;
  const { actor, access, campaign } = await currentCampaign(slug, 'map:read');
  const t = await getTranslations('scenarios');
  const [map, scenarios] = await withActor(actor, async (tx) => [
    await findMap(tx, access),
    await listScenarios(tx, access),
  ]);
  const editable = can(access.standing, 'map:edit');
  const base = `/campaigns/${slug}/scenarios`;
  const days = daysOf(map).filter((day) => day !== null);
  return (
    <Page>
      <Messages areas={['scenarios', 'refusals']}>
        <PageHeading
          title={t('title')}
          sub={t('about')}
          action={
            editable && <NewScenario campaignId={campaign.id} base={base} days={days.reverse()} />
          }
        />
        <div className="mt-6">
          {scenarios.length === 0 ? (
            <EmptyState>{t(editable ? 'empty' : 'visitor')}</EmptyState>
          ) : (
            <ScenarioList packed={packMap(map)} scenarios={scenarios} base={base} />
          )}
        </div>
      </Messages>
    </Page>
  );
}
