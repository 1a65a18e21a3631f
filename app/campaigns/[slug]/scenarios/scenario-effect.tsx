'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Answer } from '#lib/power/leverage/try-analyze.ts';
import { balancesOf } from '#lib/scenarios/balances.ts';
import type { Scenario } from '#lib/scenarios/schema.ts';

type Balances = { before: Answer; after: Answer } | null;

/** What a scenario does to the balance, in a sentence. Worked out after the page is there: maps can be large. */
export function ScenarioEffect({ map, scenario }: { map: PowerMap; scenario: Scenario }) {
  const t = useTranslations('scenarios');
  const common = useTranslations('common.ofHundred');
  const [found, setFound] = useState<{ balances: Balances } | null>(null);
  useEffect(() => setFound({ balances: balancesOf(map, scenario) }), [map, scenario]);
  const said = () => {
    if (!found) return t('working');
    if (!found.balances) return t('effect.unfit');
    const { before, after } = found.balances;
    if (!after.computable) return t(before.computable ? 'effect.lost' : 'effect.unknown');
    const to = common('phrase', ofHundred(after.balance, 1));
    if (!before.computable) return t('effect.first', { to });
    const from = common('phrase', ofHundred(before.balance, 1));
    return from === to ? t('effect.same', { to }) : t('effect.moves', { from, to });
  };
  return <p>{said()}</p>;
}
