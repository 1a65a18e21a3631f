import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '#app/ui/link.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { findAction } from '#lib/actions/queries.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listParticipation } from '#lib/evidence/queries.ts';
import { currentCampaign } from '../campaign.ts';
import { ActionForm } from './action-form.tsx';
import { formValues, timeZones } from './form-values.ts';

/** The form on a page of its own: for a new action, or for one that is there. */
export async function PlanningPage({ slug, actionId }: { slug: string; actionId?: string }) {
  const { actor, access, campaign } = await currentCampaign(slug, 'action:edit');
  const { action, groups } = await withActor(actor, async (tx) => ({
    action: actionId ? await findAction(tx, access, actor, actionId) : undefined,
    groups: (await listParticipation(tx, access)).map(({ group }) => group),
  }));
  if (action === null) notFound();
  const t = await getTranslations('actions');
  const base = `/campaigns/${slug}/actions`;
  return (
    <Page width="narrow">
      <Messages areas={['actions', 'refusals']}>
        <div className="grid gap-6">
          <PageHeading
            eyebrow={
              <Link href={actionId ? `${base}/${actionId}` : base} className="link">
                {action?.title ?? t('one.back')}
              </Link>
            }
            title={t(actionId ? 'form.editTitle' : 'form.newTitle')}
          />
          <ActionForm
            campaignId={campaign.id}
            base={base}
            actionId={actionId}
            values={formValues(action)}
            groups={groups}
            zones={timeZones()}
          />
        </div>
      </Messages>
    </Page>
  );
}
