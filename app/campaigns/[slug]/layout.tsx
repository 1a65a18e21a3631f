import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FollowedProvider } from '#app/live/followed.tsx';
import { LiveRefresh } from '#app/live/live-refresh.tsx';
import { WhoIsHere } from '#app/live/who-is-here.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { hasSharedMap } from '#lib/map-shares/queries.ts';
import { currentCampaign } from './campaign.ts';
import { CampaignNav } from './campaign-nav.tsx';
import { ExampleBanner } from './overview/example-banner.tsx';

/** Around every page of a campaign: where one is, where one can go, who is there, and news as it comes. */
export default async function CampaignLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ slug: string }>;
}) {
  const { slug } = await params;
  const { actor, access, campaign } = await currentCampaign(slug);
  // Members have a map to go to where a part of it is shown to them.
  const mapShown =
    !can(access.standing, 'map:read') &&
    (await withActor(actor, (tx) => hasSharedMap(tx, campaign.id)));
  const t = await getTranslations('overview.places');
  const places = [
    { path: '', label: t('overview'), permission: 'campaign:read' },
    { path: '/map', label: t('map'), permission: mapShown ? 'campaign:read' : 'map:read' },
    { path: '/moves', label: t('moves'), permission: 'map:read' },
    { path: '/scenarios', label: t('scenarios'), permission: 'map:edit' },
    { path: '/leverage', label: t('leverage'), permission: 'leverage:read' },
    { path: '/milestones', label: t('milestones'), permission: 'milestone:read' },
    { path: '/actions', label: t('actions'), permission: 'action:read' },
    { path: '/people', label: t('people'), permission: 'people:read' },
    { path: '/survey', label: t('survey'), permission: 'survey:read' },
    { path: '/settings', label: t('settings'), permission: 'campaign:edit' },
  ] as const;
  const { members, organizers } = campaign.streams;
  return (
    <FollowedProvider>
      {campaign.example && <ExampleBanner slug={slug} />}
      <CampaignNav
        label={t('label')}
        title={campaign.title}
        organization={campaign.organization.name}
        base={`/campaigns/${slug}`}
        places={places
          .filter(({ permission }) => can(access.standing, permission))
          .map(({ path, label }) => ({ path, label }))}
        aside={organizers && access.personId && <WhoIsHere stream={organizers.id} />}
      />
      {children}
      {[members, organizers].map(
        (stream) => stream && <LiveRefresh key={stream.id} stream={stream.id} head={stream.head} />,
      )}
    </FollowedProvider>
  );
}
