import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { hasPast } from '#lib/map/has-past.ts';
import { listImports } from '#lib/map/import/list-imports.ts';
import { currentCampaign } from '../../campaign.ts';
import { ImportList } from './import-list.tsx';
import { ImportPage } from './import-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('importing');
  return { title: t('title') };
}

/** Takes a file of another program into the map of a campaign, after a look at what becomes of it. */
export default async function CampaignImportPage({
  params,
}: PageProps<'/campaigns/[slug]/map/import'>) {
  const { slug } = await params;
  const { actor, access, campaign } = await currentCampaign(slug, 'map:read');
  // Visitors of an example look at its map; they cannot import into it.
  if (!can(access.standing, 'map:edit')) notFound();
  const [dated, imports] = await withActor(actor, async (tx) => [
    await hasPast(tx, access),
    await listImports(tx, access),
  ]);
  const t = await getTranslations('importing');
  return (
    <Page>
      <PageHeading
        title={t('title')}
        sub={t('about')}
        action={
          <ButtonLink variant="quiet" href={`/campaigns/${slug}/map`}>
            {t('back')}
          </ButtonLink>
        }
      />
      <Messages areas={['ties', 'importing', 'model', 'refusals', 'start']}>
        <ImportPage campaignId={campaign.id} slug={slug} dated={dated} />
        <div className="mt-10">
          <ImportList campaignId={campaign.id} imports={imports} />
        </div>
      </Messages>
    </Page>
  );
}
