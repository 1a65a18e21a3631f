import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WorkBalance } from '#app/leverage/work-balance.tsx';
import { WorkCounts } from '#app/leverage/work-counts.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { doneAlone } from '#lib/leverage/done-alone.ts';
import { findSeries, groupsOf } from '#lib/leverage/queries.ts';
import { workBalance } from '#lib/leverage/work-balance.ts';
import { findMap } from '#lib/map/queries.ts';
import { listMilestones } from '#lib/milestones/queries.ts';
import { currentCampaign } from '../campaign.ts';
import { AddMilestone } from './add-milestone.tsx';
import { MilestoneBoard } from './milestone-board.tsx';

type Props = PageProps<'/campaigns/[slug]/milestones'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { campaign } = await currentCampaign((await params).slug, 'milestone:read');
  const t = await getTranslations('milestones');
  return { title: `${t('title')}, ${campaign.title}` };
}

/** Dated, checkable results by the kind of work that brings them. */
export default async function MilestonesPage({ params }: Props) {
  const { slug } = await params;
  const { actor, access } = await currentCampaign(slug, 'milestone:read');
  const t = await getTranslations('milestones');
  const balanceOfWork = await getTranslations('leverage.balanceOfWork');
  const mayEdit = can(access.standing, 'milestone:edit');
  const { milestones, series, map } = await withActor(actor, async (tx) => ({
    milestones: await listMilestones(tx, access),
    series: await findSeries(tx, access),
    map: can(access.standing, 'map:read') ? await findMap(tx, access) : null,
  }));
  const groups = mayEdit && map ? groupsOf(map) : [];
  const reached = milestones.filter(({ reachedOn }) => reachedOn !== null);
  const { campaignId } = access;
  const today = new Date().toISOString().slice(0, 10);
  const balance = workBalance(series.happenings, series.points, today);
  return (
    <Page>
      <Messages areas={['milestones', 'refusals', 'leverage']}>
        <PageHeading
          title={t('title')}
          sub={t('about')}
          action={mayEdit && <AddMilestone campaignId={campaignId} today={today} />}
        />
        <div className="mt-8 grid gap-10">
          {milestones.length === 0 ? (
            <EmptyState>{t(mayEdit ? 'empty' : 'emptyReader')}</EmptyState>
          ) : (
            <>
              <MilestoneBoard
                campaignId={campaignId}
                base={`/campaigns/${slug}`}
                milestones={milestones}
                groups={groups}
                today={today}
                mayEdit={mayEdit}
              />
              <Section title={t('reachedWork')} rule>
                <div className="max-w-160">
                  {reached.length === 0 ? (
                    <p className="text-muted">{t('noneReached')}</p>
                  ) : (
                    <WorkCounts roles={reached.map(({ role }) => role)} />
                  )}
                </div>
              </Section>
            </>
          )}
          {balance && (
            <Section title={balanceOfWork('title')} rule={milestones.length > 0}>
              <WorkBalance balance={balance} alone={map && doneAlone(map, balance.on)} />
            </Section>
          )}
        </div>
      </Messages>
    </Page>
  );
}
