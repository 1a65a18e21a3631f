import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Link } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import { listMyNextActions } from '#lib/actions/list-upcoming.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listMyCampaigns } from '#lib/leverage/list-my-campaigns.ts';
import { listMyOpenSurveys } from '#lib/surveys/list-my-open-surveys.ts';
import { CampaignList } from './campaign-list.tsx';
import { ExampleList } from './example-list.tsx';
import { exampleSlugs, findExampleCard } from './find-examples.ts';
import { SurveyList } from './survey-list.tsx';

/** For whoever is signed in: their campaigns, what they signed up for, examples to learn from. */
export async function MyHome({ actor }: { actor: Actor }) {
  const t = await getTranslations('home');
  const [{ campaigns, actions, surveys }, ...cards] = await Promise.all([
    withActor(actor, async (tx) => {
      const [campaigns, actions, surveys] = await Promise.all([
        listMyCampaigns(tx, actor),
        listMyNextActions(tx, actor, 10),
        listMyOpenSurveys(tx, actor),
      ]);
      return { campaigns, actions, surveys };
    }),
    ...exampleSlugs.map((slug) => findExampleCard(slug)),
  ]);
  const start = <ButtonLink href="/start">{t('start')}</ButtonLink>;
  return (
    <Page>
      <PageHeading
        title={t('welcome', { name: actor.name })}
        action={campaigns.length > 0 ? start : undefined}
      />
      <div className="mt-8 empty:hidden">
        <SurveyList surveys={surveys} />
      </div>
      <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[7fr_4fr]">
        <Section title={t('mine')}>
          {campaigns.length === 0 ? (
            <EmptyState action={start}>{t('none')}</EmptyState>
          ) : (
            <CampaignList campaigns={campaigns} />
          )}
        </Section>
        <Section title={t('nextActions')}>
          {actions.length === 0 && (
            <p className="border-t border-line pt-3 text-muted">{t('noActions')}</p>
          )}
          <ul className="divide-y divide-line border-t border-line empty:hidden">
            {actions.map((action) => (
              <li key={action.id} className="py-3">
                <Link className="font-semibold hover:underline" href={`/actions/${action.slug}`}>
                  {action.title}
                </Link>
                <p className="text-sm text-muted">
                  <DateText value={action.startsAt} shape="moment" timeZone={action.timeZone} />
                  {action.place && `. ${action.place}`}
                </p>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('examples')}>
          <ExampleList examples={cards.filter((card) => card !== null)} />
        </Section>
      </div>
    </Page>
  );
}
