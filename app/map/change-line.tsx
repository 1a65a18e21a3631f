'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { ConfidenceBadge } from '#app/ui/confidence-badge.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import { positionWord } from '#lib/map/sentences/words.ts';

const utc = { dateStyle: 'medium', timeZone: 'UTC' } as const;

/** One recorded change: what, to which value, since when, by whom, from which source. */
export function ChangeLine({
  change,
  map,
  superseded = false,
}: {
  change: MapChange;
  map: Pick<PowerMap, 'actors' | 'resources'>;
  superseded?: boolean;
}) {
  const t = useTranslations('map.provenance');
  const model = useTranslations('model');
  const common = useTranslations('common.ofHundred');
  const format = useFormatter();
  const named = (id: string | null) =>
    [...map.actors, ...map.resources].find((thing) => thing.id === id)?.name;
  const about = [named(change.supplierId), named(change.resourceId)].filter(Boolean).join(', ');
  const value =
    change.set === 'position'
      ? model(`positions.${positionWord(change.to)}`)
      : common('phrase', ofHundred(change.to));
  const since = change.effectiveOn
    ? format.dateTime(new Date(`${change.effectiveOn}T00:00:00Z`), utc)
    : t('start');
  const when = format.dateTime(new Date(change.recordedAt), utc);
  return (
    <li className={`text-sm ${superseded ? 'text-muted line-through' : ''}`}>
      <b className="font-semibold">{model(`parameters.${change.set}`)}</b>
      {about && ` (${about})`}:{' '}
      {change.recordedBy
        ? t('entered', { value, since, when, who: change.recordedBy })
        : t('file', { value, since })}{' '}
      <ConfidenceBadge confidence={change.confidence} />
      {superseded && <span className="inline-block ps-2 no-underline">({t('superseded')})</span>}
      {change.source && (
        <span className="block text-muted">{t('source', { source: change.source })}</span>
      )}
    </li>
  );
}
