import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InBrowser } from '#app/map/in-browser.tsx';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listMissing } from '#lib/leverage/missing.ts';
import { packMap } from '#lib/map/pack-map.ts';
import { findMap } from '#lib/map/queries.ts';
import { currentCampaign } from '../campaign.ts';
import { MissingNotice } from '../overview/missing-notice.tsx';
import { MovesPage } from './moves-page.tsx';

type Props = PageProps<'/campaigns/[slug]/moves'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { campaign } = await currentCampaign((await params).slug, 'map:read');
  const t = await getTranslations('moves');
  return { title: `${t('title')}, ${campaign.title}` };
}

/** What to do next. Only the map is read here: what it is worth is worked out in the browser. */
export default async function CampaignMovesPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { on } = await searchParams;
  const { actor, access, campaign } = await currentCampaign(slug, 'map:read');
  const t = await getTranslations('moves');
  const overview = await getTranslations('overview');
  const [map, missing] = await withActor(actor, async (tx) => [
    await findMap(tx, access),
    await listMissing(tx, access),
  ]);
  const base = `/campaigns/${slug}`;
  return (
    <Page>
      <PageHeading
        title={t('title')}
        sub={t('about')}
        action={
          can(access.standing, 'map:edit') && (
            <ButtonLink href={`${base}/leverage/record`}>{overview('record')}</ButtonLink>
          )
        }
      />
      <div className="mt-6 grid grid-cols-1 gap-8">
        {missing.length > 0 && <MissingNotice missing={missing} base={base} />}
        <Messages areas={['moves', 'map', 'model', 'overview', 'scenarios', 'refusals']}>
          <InBrowser actors={map.actors.length}>
            <MovesPage
              packed={packMap(map)}
              base={base}
              on={typeof on === 'string' ? on : null}
              triedIn={can(access.standing, 'map:edit') ? campaign.id : null}
            />
          </InBrowser>
        </Messages>
      </div>
    </Page>
  );
}
