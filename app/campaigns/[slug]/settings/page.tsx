import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listInvitations, listJoinRequests } from '#lib/invitations/queries.ts';
import { listMemberships } from '#lib/memberships/queries.ts';
import { currentCampaign } from '../campaign.ts';
import { ApprovalSwitch } from './approval-switch.tsx';
import { CampaignForm } from './campaign-form.tsx';
import { ExportButton } from './export-button.tsx';
import { HalfLifeForm } from './half-life-form.tsx';
import { Invitations } from './invitations.tsx';
import { JoinQueue } from './join-queue.tsx';
import { LeaveButton } from './leave-button.tsx';
import { Members } from './members.tsx';

type Props = PageProps<'/campaigns/[slug]/settings'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { campaign } = await currentCampaign((await params).slug, 'campaign:edit');
  const t = await getTranslations('settings');
  return { title: `${t('title')}, ${campaign.title}` };
}

/** What the campaign says of itself, who is in it and how one comes in, and its export. */
export default async function SettingsPage({ params }: Props) {
  const { slug } = await params;
  const { actor, access, campaign } = await currentCampaign(slug, 'campaign:edit');
  const { campaignId } = access;
  const mayAppoint = can(access.standing, 'organizer:appoint');
  const t = await getTranslations('settings');
  const history = await getTranslations('mapHistory.halfLife');
  const { waiting, invitations, members } = await withActor(actor, async (tx) => ({
    waiting: await listJoinRequests(tx, access),
    invitations: await listInvitations(tx, access),
    members: await listMemberships(tx, access),
  }));
  return (
    <Page>
      <Messages areas={['settings', 'mapHistory', 'refusals']}>
        <PageHeading title={t('title')} />
        <div className="mt-8 grid max-w-160 gap-12">
          <Section title={t('waiting.title')}>
            <JoinQueue campaignId={campaignId} requests={waiting} mayAppoint={mayAppoint} />
          </Section>
          <Section title={t('invitations.title')} rule>
            <Invitations
              campaignId={campaignId}
              invitations={invitations}
              mayAppoint={mayAppoint}
            />
            <div className="mt-6">
              <ApprovalSwitch campaignId={campaignId} approval={campaign.approval} />
            </div>
          </Section>
          <Section title={t('members.title')} rule>
            <Members
              campaignId={campaignId}
              members={members}
              me={access.personId}
              mayAppoint={mayAppoint}
            />
          </Section>
          <Section title={t('campaign.title')} rule>
            <CampaignForm
              campaignId={campaignId}
              title={campaign.title}
              demand={campaign.demand}
              affected={campaign.affected}
            />
          </Section>
          <Section title={history('title')} rule>
            <HalfLifeForm campaignId={campaignId} halfLife={campaign.halfLife} />
          </Section>
          <Section title={t('export.title')} rule>
            <ExportButton campaignId={campaignId} slug={slug} />
          </Section>
          <Section title={t('leave.title')} rule>
            <LeaveButton campaignId={campaignId} />
          </Section>
        </div>
      </Messages>
    </Page>
  );
}
