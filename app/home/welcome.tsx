import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { Link } from '#app/ui/link.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { Section } from '#app/ui/section.tsx';
import { ExampleList } from './example-list.tsx';
import { ExamplePlayer } from './example-player.tsx';
import { exampleSlugs, findExample, findExampleCard } from './find-examples.ts';

/** For whoever is not signed in: what this is, a real campaign to play through time, how to start. */
export async function Welcome() {
  const t = await getTranslations('home');
  const [first, ...others] = exampleSlugs;
  const [example, ...cards] = await Promise.all([
    findExample(first),
    ...others.map((slug) => findExampleCard(slug)),
  ]);
  const base = `/campaigns/${first}`;
  const hero = (
    <div>
      <h1 className="text-2xl md:text-3xl">{t('what')}</h1>
      <p className="mt-4 max-w-measure text-md text-muted">
        {t('how')}{' '}
        <Link className="link" href="/how-power-works">
          {t('howPowerWorks')}
        </Link>
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/start">{t('start')}</ButtonLink>
        <ButtonLink variant="quiet" href="/signin">
          {t('signIn')}
        </ButtonLink>
      </div>
    </div>
  );
  return (
    <Page>
      {example ? (
        <>
          <Messages
            areas={[
              'home',
              'leverage',
              'map',
              'mapTable',
              'mapHistory',
              'network',
              'ties',
              'model',
            ]}
          >
            <ExamplePlayer
              line={example.line}
              map={example.map}
              points={example.points}
              target={example.campaign.target}
              base={`${base}/leverage`}
              hero={hero}
            >
              <h2 className="text-lg">{t('example', { title: example.campaign.title })}</h2>
              <p className="mt-2 mb-6 max-w-measure text-muted">{t('exampleHow')}</p>
            </ExamplePlayer>
          </Messages>
          <div className="mt-6 flex flex-wrap gap-3">
            <ButtonLink variant="quiet" href={base}>
              {t('open')}
            </ButtonLink>
            <ButtonLink variant="quiet" href={`${base}/map`}>
              {t('openMap')}
            </ButtonLink>
            <ButtonLink variant="quiet" href={`/start?example=${first}`}>
              {t('makeYours')}
            </ButtonLink>
          </div>
        </>
      ) : (
        hero
      )}
      <div className="mt-12 grid grid-cols-1 gap-12">
        {cards.some(Boolean) && (
          <Section title={t('other')}>
            <ExampleList examples={cards.filter((card) => card !== null)} />
          </Section>
        )}
        <Section title={t('steps.title')}>
          <ol className="grid max-w-measure list-decimal gap-2 ps-5">
            <li>{t('steps.one')}</li>
            <li>{t('steps.two')}</li>
            <li>{t('steps.three')}</li>
          </ol>
          <div className="mt-4">
            <ButtonLink href="/start">{t('start')}</ButtonLink>
          </div>
        </Section>
      </div>
    </Page>
  );
}
