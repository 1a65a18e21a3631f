'use client';

import { useTranslations } from 'next-intl';
import { useNaming } from '#app/map/use-naming.ts';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Tried } from '#lib/map/try-changes.ts';

/** What saving would do to the balance, before anybody saves. */
export function Effect({ tried, map }: { tried: Tried; map: PowerMap }) {
  const t = useTranslations('map.edit.effect');
  const refusals = useTranslations('refusals');
  const common = useTranslations('common.ofHundred');
  const name = useNaming(map);
  const said = () => {
    if (!tried.fits) {
      const values = { name: name.actor(tried.actor), of: Math.round(tried.of * 100) };
      return tried.resource === null
        ? refusals('values-over-one', values)
        : refusals('shares-over-one', { ...values, resource: name.resource(tried.resource) });
    }
    const [before, after] = [tried.before.answer, tried.after.answer];
    if (!after.computable) return t('unknown');
    const to = common('phrase', ofHundred(after.balance, 1));
    if (!before.computable) return t('first', { to });
    const from = common('phrase', ofHundred(before.balance, 1));
    return from === to ? t('same', { to }) : t('moves', { from, to });
  };
  return (
    <p role="status" className={`rounded-md bg-wash px-4 py-3 ${tried.fits ? '' : 'text-danger'}`}>
      {said()}
    </p>
  );
}
