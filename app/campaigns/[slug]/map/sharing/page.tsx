import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InBrowser } from '#app/map/in-browser.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { withActor } from '#lib/auth/with-actor.ts';
import { packMap } from '#lib/map/pack-map.ts';
import { findMap } from '#lib/map/queries.ts';
import { findMapShare } from '#lib/map-shares/queries.ts';
import { currentCampaign } from '../../campaign.ts';
import { SharingForm } from './sharing-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sharedMap');
  return { title: t('title') };
}

/** Who besides organizers sees the map, and what of it. */
export default async function SharingPage({ params }: PageProps<'/campaigns/[slug]/map/sharing'>) {
  const { slug } = await params;
  const { actor, access, campaign } = await currentCampaign(slug, 'map:edit');
  const t = await getTranslations('sharedMap');
  const { map, share } = await withActor(actor, async (tx) => {
    const found = await findMap(tx, access);
    return { map: found, share: await findMapShare(tx, access, found) };
  });
  return (
    <Page>
      <Messages areas={['map', 'model', 'sharedMap', 'refusals']}>
        <PageHeading title={t('title')} />
        <p className="mt-4 mb-6 max-w-measure text-muted">{t('about')}</p>
        {/* Someone else's choice in between begins the form anew: nobody saves what they have not seen. */}
        <InBrowser actors={map.actors.length}>
          <SharingForm
            key={share.version}
            campaignId={campaign.id}
            packed={packMap(map)}
            share={share}
          />
        </InBrowser>
      </Messages>
    </Page>
  );
}
