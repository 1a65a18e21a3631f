import { getTranslations } from 'next-intl/server';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { withActor } from '#lib/auth/with-actor.ts';
import { groupsOf } from '#lib/leverage/queries.ts';
import { findMap } from '#lib/map/queries.ts';
import { currentCampaign } from '../../campaign.ts';
import { RecordForm } from './record-form.tsx';

/** What happened, in one short form; it becomes a step of the leverage line. */
export default async function RecordPage({
  params,
}: PageProps<'/campaigns/[slug]/leverage/record'>) {
  const { slug } = await params;
  const { actor, access } = await currentCampaign(slug, 'map:edit');
  const t = await getTranslations('leverage.record');
  const groups = groupsOf(await withActor(actor, (tx) => findMap(tx, access)));
  return (
    <Page width="narrow">
      <PageHeading title={t('title')} sub={t('about')} />
      <Messages areas={['leverage', 'refusals']}>
        <RecordForm
          campaignId={access.campaignId}
          base={`/campaigns/${slug}`}
          groups={groups}
          today={new Date().toISOString().slice(0, 10)}
        />
      </Messages>
    </Page>
  );
}
