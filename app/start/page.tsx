import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '#app/actor.ts';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { withActor } from '#lib/auth/with-actor.ts';
import { listExamples } from '#lib/campaigns/list-campaigns.ts';
import { listOrganizations } from '#lib/organizations/queries.ts';
import { Start } from './start.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('start');
  return { title: t('title') };
}

/** From nothing to a campaign with a first balance: in words, from an example, or from a file. */
export default async function StartPage({ searchParams }: PageProps<'/start'>) {
  const actor = await currentActor();
  const { example } = await searchParams;
  if (!actor) {
    const here = typeof example === 'string' ? `/start?example=${example}` : '/start';
    redirect(`/signin?next=${encodeURIComponent(here)}`);
  }
  const { organizations, examples } = await withActor(actor, async (tx) => ({
    organizations: await listOrganizations(tx, actor),
    examples: await listExamples(tx),
  }));
  const chosen = examples.filter(({ slug }) => slug === example);
  return (
    <Page>
      <Messages areas={['start', 'templates', 'refusals']}>
        <Start
          organizations={organizations.filter(({ admin }) => admin)}
          examples={chosen.length > 0 ? chosen : examples}
          onlyExample={chosen.length > 0}
        />
      </Messages>
    </Page>
  );
}
