import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { exampleSlugs, findExampleCard } from '#app/home/find-examples.ts';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Contents } from './contents.tsx';
import {
  Confused,
  FromTwoToMap,
  HowSure,
  HowTimeWorks,
  ThreeKindsOfWork,
  WhatPowerIs,
} from './for-organizers.tsx';
import { ForScholars } from './for-scholars.tsx';
import { Part, Text } from './part.tsx';
import { Playground } from './playground/playground.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('howPowerWorks');
  return { title: t('title'), description: t('about') };
}

/** The model, explained: to an organizer with two actors to play with, to a scholar with formulas and limits. */
export default async function HowPowerWorksPage() {
  const t = await getTranslations('howPowerWorks');
  const example = await findExampleCard(exampleSlugs[0]);
  return (
    <Page>
      <PageHeading title={t('title')} sub={t('about')} />
      <div className="mt-8 grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <Contents />
        <div className="grid min-w-0 grid-cols-1 gap-14 text-md">
          <WhatPowerIs />
          <Part id="two">
            <Text>{t('two.about')}</Text>
            <Text muted>{t('two.given')}</Text>
            <Messages areas={['playground', 'model']}>
              <Playground />
            </Messages>
          </Part>
          <Confused />
          <FromTwoToMap example={example} />
          <HowSure />
          <HowTimeWorks />
          <ThreeKindsOfWork />
          <ForScholars />
        </div>
      </div>
    </Page>
  );
}
