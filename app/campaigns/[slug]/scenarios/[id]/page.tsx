import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { InBrowser } from '#app/map/in-browser.tsx';
import { viewOf } from '#app/map/views.ts';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { packMap } from '#lib/map/pack-map.ts';
import { findMap } from '#lib/map/queries.ts';
import { findScenario } from '#lib/scenarios/queries.ts';
import { isUuid } from '#lib/scenarios/schema.ts';
import { currentCampaign } from '../../campaign.ts';
import { ScenarioPage } from './scenario-page.tsx';

type Props = PageProps<'/campaigns/[slug]/scenarios/[id]'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('scenarios');
  return { title: t('title') };
}

/** One scenario beside the real map. */
export default async function OneScenarioPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const { view } = await searchParams;
  const { actor, access, campaign } = await currentCampaign(slug, 'map:read');
  if (!isUuid(id)) notFound();
  const [map, scenario] = await withActor(actor, async (tx) => [
    await findMap(tx, access),
    await findScenario(tx, access, id),
  ]);
  if (!scenario) notFound();
  return (
    <Page width="wide">
      <Messages
        areas={['scenarios', 'map', 'mapTable', 'network', 'ties', 'model', 'moves', 'refusals']}
      >
        <InBrowser actors={map.actors.length}>
          <ScenarioPage
            campaignId={campaign.id}
            base={`/campaigns/${slug}`}
            packed={packMap(map)}
            scenario={scenario}
            view={viewOf(view)}
            editable={can(access.standing, 'map:edit')}
          />
        </InBrowser>
      </Messages>
    </Page>
  );
}
