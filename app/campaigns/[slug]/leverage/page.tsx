import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { chartPoints } from '#app/leverage/chart-points.ts';
import { HappeningList } from '#app/leverage/happening-list.tsx';
import { Ledger } from '#app/leverage/ledger.tsx';
import { LeveragePlayer } from '#app/leverage/leverage-player.tsx';
import { Numbers } from '#app/leverage/numbers.tsx';
import { StepPanel } from '#app/leverage/step-panel.tsx';
import { TargetResponse } from '#app/leverage/target-response.tsx';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { pointsBetween } from '#app/ui/of-hundred.ts';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findResponse } from '#lib/concessions/queries.ts';
import { findAttributedSeries, listChangesOn } from '#lib/leverage/queries.ts';
import { sharesOfDay } from '#lib/leverage/shares-of-day.ts';
import { currentCampaign } from '../campaign.ts';
import { ConcessionForm } from './concession-form.tsx';

type Props = PageProps<'/campaigns/[slug]/leverage'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { campaign } = await currentCampaign((await params).slug, 'leverage:read');
  const t = await getTranslations('leverage');
  return { title: `${t('title')}, ${campaign.title}` };
}

/** Leverage over time, and every step of it opened. */
export default async function LeveragePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { step } = await searchParams;
  const { actor, access, campaign } = await currentCampaign(slug, 'leverage:read');
  const t = await getTranslations('leverage');
  const found = await withActor(actor, async (tx) => {
    const { points, happenings, attributions } = await findAttributedSeries(tx, access);
    const asked = happenings.find(({ id }) => id === step)?.happenedOn;
    const initial = step === 'start' ? null : asked;
    const at = points.findIndex((point) => point.date === initial);
    const index = at < 0 ? points.length - 1 : at;
    const day = points[index]?.date ?? null;
    const changes =
      can(access.standing, 'history:read') && day !== null
        ? await listChangesOn(tx, access, day)
        : null;
    const response = can(access.standing, 'history:read') ? await findResponse(tx, access) : null;
    return { points, happenings, attributions, response, initial, index, day, changes };
  });
  const { points, happenings, attributions, response, initial, index, day, changes } = found;
  const point = points[index];
  const before = points[index - 1] ?? null;
  const base = `/campaigns/${slug}/leverage`;
  return (
    <Page>
      <PageHeading
        title={t('title')}
        sub={t('about')}
        action={
          can(access.standing, 'map:edit') && (
            <ButtonLink href={`${base}/record`}>{t('record.title')}</ButtonLink>
          )
        }
      />
      <div className="mt-6 grid grid-cols-1 gap-8">
        {point ? (
          <>
            <Messages areas={['leverage']}>
              <LeveragePlayer
                points={chartPoints(points, happenings)}
                base={base}
                target={campaign.target}
                initial={initial}
                opened={day}
              >
                <StepPanel
                  day={day}
                  point={point}
                  before={before}
                  happenings={happenings.filter(({ happenedOn }) => happenedOn === day)}
                  changes={changes}
                  parts={
                    before &&
                    sharesOfDay(
                      attributions.filter(({ date }) => date === day),
                      pointsBetween(before.balance, point.balance),
                    )
                  }
                />
              </LeveragePlayer>
            </Messages>
            <Ledger attributions={attributions} happenings={happenings} />
            {response && (
              <Messages areas={['leverage', 'model', 'refusals']}>
                <TargetResponse {...response}>
                  {can(access.standing, 'map:edit') && (
                    <ConcessionForm campaignId={access.campaignId} />
                  )}
                </TargetResponse>
              </Messages>
            )}
            <Numbers points={points} />
          </>
        ) : (
          <>
            <EmptyState
              action={
                can(access.standing, 'map:read') && (
                  <ButtonLink href={`/campaigns/${slug}/map`}>{t('toMap')}</ButtonLink>
                )
              }
            >
              {t('empty')}
            </EmptyState>
            {happenings.length > 0 && (
              <Section title={t('recorded')}>
                <HappeningList happenings={happenings} />
              </Section>
            )}
          </>
        )}
      </div>
    </Page>
  );
}
