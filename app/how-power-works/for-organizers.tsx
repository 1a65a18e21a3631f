import { useTranslations } from 'next-intl';
import type { ExampleCard } from '#app/home/find-examples.ts';
import { ConfidenceBadge } from '#app/ui/confidence-badge.tsx';
import { DescriptionList } from '#app/ui/description-list.tsx';
import { Link } from '#app/ui/link.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import { rich } from './math/formula.tsx';
import { Part, Text } from './part.tsx';

export function WhatPowerIs() {
  const t = useTranslations('howPowerWorks.power');
  return (
    <Part id="power">
      <Text>{t.rich('is', rich)}</Text>
      <Text>{t.rich('both', rich)}</Text>
      <Text>{t.rich('changes', rich)}</Text>
    </Part>
  );
}

export function Confused() {
  const t = useTranslations('howPowerWorks.confused');
  return (
    <Part id="confused">
      <h3 className="text-md">{t('withholding')}</h3>
      <Text>{t.rich('withholdingIs', rich)}</Text>
      <Text>{t('shares')}</Text>
      <Text>{t('essential')}</Text>
      <h3 className="mt-2 text-md">{t('persuasion')}</h3>
      <Text>{t.rich('persuasionIs', rich)}</Text>
    </Part>
  );
}

const terms = [
  'dependence',
  'participation',
  'passing',
  'route',
  'leverage',
  'counter',
  'balance',
  'ceiling',
] as const;

/** The words of a map, and where one worked example went with them. */
export function FromTwoToMap({ example }: { example: ExampleCard | null }) {
  const t = useTranslations('howPowerWorks.map');
  const hundred = useTranslations('common.ofHundred');
  const [first, last] = [example?.points[0], example?.points.at(-1)];
  const base = `/campaigns/${example?.slug}`;
  const phrase = (share: number) => hundred('phrase', ofHundred(share));
  return (
    <Part id="map">
      <Text>{t('about')}</Text>
      <div className="max-w-[46rem]">
        <DescriptionList
          items={terms.map((term) => ({
            ...{ term: t(`terms.${term}.term`), description: t(`terms.${term}.means`) },
          }))}
        />
      </div>
      {first && last && (
        <>
          <Text>
            {t.rich('example', {
              ...rich,
              from: phrase(first.balance),
              to: phrase(last.balance),
              direct: phrase(last.direct / last.leverage),
            })}
          </Text>
          <p className="flex flex-wrap gap-x-6">
            <Link className="link inline-flex min-h-11 items-center" href={base}>
              {t('open')}
            </Link>
            <Link className="link inline-flex min-h-11 items-center" href={`${base}/map`}>
              {t('openMap')}
            </Link>
            <Link className="link inline-flex min-h-11 items-center" href={`${base}/leverage`}>
              {t('openLine')}
            </Link>
          </p>
        </>
      )}
    </Part>
  );
}

const confidences = ['documented', 'judged', 'guessed'] as const;

export function HowSure() {
  const t = useTranslations('howPowerWorks.sure');
  return (
    <Part id="sure">
      <Text>{t('about')}</Text>
      <ul className="grid max-w-measure gap-2">
        {confidences.map((confidence) => (
          <li key={confidence} className="grid grid-cols-[8rem_1fr] gap-x-3">
            <span className="pt-0.5">
              <ConfidenceBadge confidence={confidence} />
            </span>
            <span>{t(confidence)}</span>
          </li>
        ))}
      </ul>
      <Text>{t('spread')}</Text>
      <Text>{t('ask')}</Text>
      <Text>{t('compare')}</Text>
    </Part>
  );
}

export function HowTimeWorks() {
  const t = useTranslations('howPowerWorks.time');
  return (
    <Part id="time">
      <Text>{t('holds')}</Text>
      <Text>{t('line')}</Text>
      <Text>{t('books')}</Text>
    </Part>
  );
}

const roles = ['agitate', 'innovate', 'orchestrate'] as const;

export function ThreeKindsOfWork() {
  const t = useTranslations('howPowerWorks.work');
  return (
    <Part id="work">
      <Text>{t('about')}</Text>
      <ul className="grid max-w-measure gap-2">
        {roles.map((role) => (
          <li key={role} className="grid gap-x-3 sm:grid-cols-[8rem_1fr]">
            <span className="pt-0.5">
              <RoleBadge role={role} />
            </span>
            <span>{t(role)}</span>
          </li>
        ))}
      </ul>
      <Text>{t('moves')}</Text>
    </Part>
  );
}
