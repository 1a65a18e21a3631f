import { Clock, DoorOpen, MapPin, Pencil } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { WhenText } from '#app/actions/when-text.tsx';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { DescriptionList } from '#app/ui/description-list.tsx';
import { Link } from '#app/ui/link.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import { findAction, listRoster } from '#lib/actions/queries.ts';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { currentCampaign } from '../../campaign.ts';
import { LiveCount } from '../live-count.tsx';
import { CancelButton } from './cancel-button.tsx';
import { MySignUp } from './my-sign-up.tsx';
import { PublicLink } from './public-link.tsx';
import { PublishButton } from './publish-button.tsx';
import { RosterSection } from './roster-section.tsx';
import { Turnout } from './turnout.tsx';

type Params = {
  params: Promise<{ slug: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const lookUp = cache(async (slug: string, id: string) => {
  const { actor, access, campaign } = await currentCampaign(slug, 'action:read');
  const action = z.uuid().safeParse(id).success
    ? await withActor(actor, (tx) => findAction(tx, access, actor, id))
    : null;
  if (!action) notFound();
  return { actor, access, campaign, action };
});

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { slug, id } = await params;
  return { title: (await lookUp(slug, id)).action.title };
}

export default async function ActionPage({ params, searchParams }: Params) {
  const { slug, id } = await params;
  const { actor, access, campaign, action } = await lookUp(slug, id);
  const t = await getTranslations('actions');
  const base = `/campaigns/${slug}/actions`;
  const mayEdit = can(access.standing, 'action:edit');
  const mayCheckIn = can(access.standing, 'roster:read') && action.status !== 'draft';
  const asked = await searchParams;
  const search = typeof asked.search === 'string' ? asked.search.slice(0, 100).trim() : '';
  const page = Math.min(100_000, Math.max(1, Math.trunc(Number(asked.page)) || 1));
  const roster = mayCheckIn
    ? await withActor(actor, (tx) => listRoster(tx, access, { actionId: action.id, search, page }))
    : null;
  const { members, organizers } = campaign.streams;
  const press = { campaignId: campaign.id, actionId: action.id };
  return (
    <Page>
      <Messages areas={['actions', 'refusals']}>
        <div className="grid gap-8">
          <PageHeading
            eyebrow={
              <>
                <Link href={base} className="link">
                  {t('one.back')}
                </Link>{' '}
                · {t(`kinds.${action.kind}`)}
              </>
            }
            title={<span className="wrap-anywhere">{action.title}</span>}
            action={
              mayEdit && action.status !== 'cancelled' ? (
                <ButtonLink
                  href={`${base}/${action.id}/edit`}
                  variant="quiet"
                  icon={<Pencil aria-hidden className="size-4" />}
                >
                  {t('one.edit')}
                </ButtonLink>
              ) : undefined
            }
          />
          {action.status === 'draft' && (
            <Notice
              tone="warning"
              title={t('one.draft')}
              action={mayEdit && <PublishButton {...press} />}
            >
              {t('one.draftHint')}
            </Notice>
          )}
          {action.status === 'cancelled' && (
            <Notice tone="danger" title={t('one.cancelled')}>
              {mayEdit && t('one.cancelledHint')}
            </Notice>
          )}
          <div className="grid gap-8 md:grid-cols-[1fr_20rem]">
            <div className="grid content-start gap-5">
              <DescriptionList
                items={[
                  { term: t('one.when'), icon: <Clock />, description: <WhenText {...action} /> },
                  {
                    term: t('one.where'),
                    icon: <MapPin />,
                    description: action.place || t('one.noPlace'),
                  },
                  ...(action.access
                    ? [
                        {
                          term: t('form.access'),
                          icon: <DoorOpen />,
                          description: (
                            <span className="whitespace-pre-line text-muted wrap-anywhere">
                              {action.access}
                            </span>
                          ),
                        },
                      ]
                    : []),
                ]}
              />
              {action.description && (
                <p className="max-w-measure whitespace-pre-line wrap-anywhere">
                  {action.description}
                </p>
              )}
            </div>
            {action.status !== 'draft' && members && (
              <div className="grid content-start gap-5">
                <Section title={t('one.turnout')}>
                  <LiveCount
                    actionId={action.id}
                    stream={members.id}
                    head={members.head}
                    signedUp={action.signedUp}
                    checkedIn={action.checkedIn}
                    goal={action.goal}
                    over={action.past}
                  />
                </Section>
                <MySignUp
                  {...press}
                  slug={action.slug}
                  mine={action.mine}
                  open={action.status === 'published' && !action.past}
                />
                {action.status === 'published' && <PublicLink slug={action.slug} />}
              </div>
            )}
          </div>
          {mayEdit && action.status === 'published' && (
            <Turnout {...press} slug={slug} group={action.group} came={action.checkedIn} />
          )}
          {roster && (
            <RosterSection
              {...press}
              {...{ roster, search }}
              open={action.status === 'published'}
              here={`${base}/${action.id}`}
              streams={[members, organizers]}
            />
          )}
          {mayEdit && action.status !== 'cancelled' && (
            <div>
              <CancelButton {...press} />
            </div>
          )}
        </div>
      </Messages>
    </Page>
  );
}
