import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { SharedMapView } from '#app/shared-map/shared-map-view.tsx';
import { sharedWords } from '#app/shared-map/shared-words.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findSharedMap } from '#lib/map-shares/queries.ts';

/** The part of the map that a campaign shows its members; nothing where it shows them none. */
export async function MembersMap({
  actor,
  campaignId,
}: {
  actor: Actor | null;
  campaignId: string;
}) {
  const shared = await withActor(actor, (tx) => findSharedMap(tx, { campaignId }));
  if (!shared) notFound();
  const t = await getTranslations('map');
  const words = sharedWords(await getLocale(), shared);
  return (
    <Page>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <PageHeading title={t('title')} />
        <Notice>{words.notice}</Notice>
        <SharedMapView shared={shared} words={words} />
      </div>
    </Page>
  );
}
