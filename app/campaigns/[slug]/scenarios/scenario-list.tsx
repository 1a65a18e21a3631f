'use client';

import { useTranslations } from 'next-intl';
import { useUnpacked } from '#app/map/use-unpacked.ts';
import { Link } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import { triesOf } from '#lib/scenarios/branch.ts';
import type { Scenario } from '#lib/scenarios/schema.ts';
import { ScenarioEffect } from './scenario-effect.tsx';

/** Every scenario with who made it and what it does to the balance; discarded ones apart. */
export function ScenarioList({
  packed,
  scenarios,
  base,
}: {
  /** The real map, as it was packed. */
  packed: string;
  scenarios: Scenario[];
  base: string;
}) {
  const t = useTranslations('scenarios');
  const map = useUnpacked(packed);
  const rows = (some: Scenario[], label: string) => (
    <ul aria-label={label} className="divide-y divide-line border-y border-line">
      {some.map((scenario) => (
        <li key={scenario.id} className="grid gap-1 py-3.5">
          <Link
            className="link w-fit max-w-full py-1 font-semibold wrap-anywhere"
            href={`${base}/${scenario.id}`}
          >
            <bdi>{scenario.name}</bdi>
          </Link>
          {scenario.status === 'open' && <ScenarioEffect map={map} scenario={scenario} />}
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
            {scenario.status !== 'open' && (
              <span className="font-semibold">{t(`status.${scenario.status}`)}</span>
            )}
            {scenario.author && <span>{t('by', { author: scenario.author })}</span>}
            <span>{t(scenario.shared ? 'shared' : 'mine')}</span>
            <span>{t('tries', { count: triesOf(scenario) })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
  const [kept, gone] = [
    scenarios.filter(({ status }) => status !== 'discarded'),
    scenarios.filter(({ status }) => status === 'discarded'),
  ];
  return (
    <div className="grid gap-8">
      {kept.length > 0 && rows(kept, t('title'))}
      {gone.length > 0 && (
        <Section title={t('discardedList')}>{rows(gone, t('discardedList'))}</Section>
      )}
    </div>
  );
}
