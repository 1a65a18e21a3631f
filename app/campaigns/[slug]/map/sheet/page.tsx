import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InBrowser } from '#app/map/in-browser.tsx';
import { START } from '#app/map/scene.ts';
import { Messages } from '#app/ui/messages.tsx';
import { withActor } from '#lib/auth/with-actor.ts';
import { packMap } from '#lib/map/pack-map.ts';
import { dayAt, daysOf } from '#lib/map/picture.ts';
import { findMap, listPoints } from '#lib/map/queries.ts';
import { currentCampaign } from '../../campaign.ts';
import { Sheet } from './sheet.tsx';

type Props = PageProps<'/campaigns/[slug]/map/sheet'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { campaign } = await currentCampaign((await params).slug, 'map:read');
  const t = await getTranslations('sheet');
  return { title: t('title', { title: campaign.title }) };
}

/** The map of one day on a sheet or two of paper. */
export default async function MapSheetPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { on } = await searchParams;
  const { actor, access, campaign } = await currentCampaign(slug, 'map:read');
  const [map, points] = await withActor(actor, async (tx) => [
    await findMap(tx, access),
    await listPoints(tx, access),
  ]);
  const asked = typeof on === 'string' && /^\d{4}-\d\d-\d\d$/.test(on) ? on : '9999-12-31';
  const day = dayAt(daysOf(map), on === START ? null : asked);
  return (
    <Messages areas={['sheet', 'map', 'model', 'leverage']}>
      <InBrowser actors={map.actors.length}>
        <Sheet
          {...{ packed: packMap(map), day }}
          title={campaign.title}
          demand={campaign.demand}
          organization={campaign.organization.name}
          target={campaign.target}
          point={points.findLast(({ date }) => (date ?? '') <= (day ?? '')) ?? null}
          back={`/campaigns/${slug}/map?on=${day ?? START}`}
        />
      </InBrowser>
    </Messages>
  );
}
