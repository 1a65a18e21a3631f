import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { sceneOf } from '#app/map/scene.ts';
import { rowKindOf } from '#app/map/table/row-kinds.ts';
import { TiesContext } from '#app/map/ties.tsx';
import { viewOf } from '#app/map/views.ts';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findDiscussion } from '#lib/comments/find-discussion.ts';
import { packMap } from '#lib/map/pack-map.ts';
import { findMap, listPoints } from '#lib/map/queries.ts';
import { listTies } from '#lib/map/ties/queries.ts';
import { findRatings } from '#lib/ratings/queries.ts';
import { currentCampaign } from '../campaign.ts';
import { MapPage } from './map-page.tsx';
import { MembersMap } from './members-map.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('map');
  return { title: t('title') };
}

/** The power map of a campaign, on the day that the address names. */
export default async function CampaignMapPage({
  params,
  searchParams,
}: PageProps<'/campaigns/[slug]/map'>) {
  const { slug } = await params;
  const asked = await searchParams;
  const { on, actor: opened, view, rows } = asked;
  const { actor, access, campaign } = await currentCampaign(slug);
  if (!can(access.standing, 'map:read'))
    return <MembersMap actor={actor} campaignId={campaign.id} />;
  const { personId } = access;
  const stream = campaign.streams.organizers;
  const discusses = personId && stream && can(access.standing, 'comment:read');
  const [map, points, together, ties] = await withActor(actor, async (tx) => [
    await findMap(tx, access),
    await listPoints(tx, access),
    discusses
      ? {
          ...{ campaignId: campaign.id, stream: stream.id, personId },
          discussion: await findDiscussion(tx, access),
          ratings: await findRatings(tx, access),
        }
      : null,
    can(access.standing, 'tie:read')
      ? { ...(await listTies(tx, access)), campaignId: campaign.id }
      : null,
  ]);
  return (
    <Page width="wide">
      <Messages
        areas={[
          'map',
          'mapTable',
          'mapHistory',
          'strategy',
          'together',
          'ties',
          'network',
          'model',
          'present',
          'sharedMap',
          'importing',
          'refusals',
        ]}
      >
        <TiesContext value={ties}>
          <MapPage
            campaignId={campaign.id}
            map={packMap(map)}
            points={points}
            on={typeof on === 'string' ? on : null}
            view={viewOf(view)}
            scene={sceneOf(asked)}
            rows={rowKindOf(rows)}
            opened={typeof opened === 'string' ? opened : null}
            together={together}
            stream={stream}
            halfLife={campaign.example ? null : campaign.halfLife}
            editable={can(access.standing, 'map:edit')}
          />
        </TiesContext>
      </Messages>
    </Page>
  );
}
