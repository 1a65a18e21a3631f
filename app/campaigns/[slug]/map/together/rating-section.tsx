'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Disclosure } from '#app/map/disclosure.tsx';
import type { Selection } from '#app/map/selection.ts';
import { useTogether } from '#app/map/together.tsx';
import { useNaming } from '#app/map/use-naming.ts';
import { parameterKey } from '#lib/map/parameter-key.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { askedOf } from '#lib/ratings/asked-of.ts';
import { RatingRow } from './rating-row.tsx';
import { aboutOf } from './use-about.ts';

/** What is selected as each organizer sees it, beside what is agreed; nobody sees whose rating is whose. */
export function RatingSection({ map, selection }: { map: PowerMap; selection: Selection }) {
  const t = useTranslations('together.ratings');
  const model = useTranslations('model.parameters');
  const name = useNaming(map);
  const together = useTogether();
  const { actorId, supplierId } = aboutOf(selection);
  const asked = useMemo(
    () => (actorId ? askedOf(map, { actorId, supplierId }) : []),
    [map, actorId, supplierId],
  );
  if (!together || asked.length === 0) return null;
  return (
    <div className="border-t border-line pt-1">
      <Disclosure label={t('title')}>
        <p className="mb-2 text-sm text-muted">{t('private')}</p>
        <ul className="grid gap-3">
          {asked.map((row) => (
            <RatingRow
              key={parameterKey(row)}
              asked={row}
              map={map}
              label={
                row.resourceId
                  ? t('of', { parameter: model(row.set), resource: name.resource(row.resourceId) })
                  : model(row.set)
              }
            />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
