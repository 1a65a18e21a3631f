'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Notice } from '#app/ui/notice.tsx';
import type { PowerMap } from '#lib/map/schema.ts';
import { namesakes } from '#lib/scenarios/branch.ts';
import type { Scenario } from '#lib/scenarios/schema.ts';

/** Says that the real map has something of the same name as what comes in; nothing when it does not. */
export function Namesakes({ real, scenario }: { real: PowerMap; scenario: Scenario }) {
  const t = useTranslations('scenarios.moved');
  const format = useFormatter();
  const names = namesakes(real, scenario);
  if (names.length === 0) return null;
  const quoted = names.map((name) => t('quoted', { name }));
  return (
    <Notice tone="warning">
      <span className="wrap-anywhere">
        {t('namesakes', { count: names.length, names: format.list(quoted) })}
      </span>
    </Notice>
  );
}
