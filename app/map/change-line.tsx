'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { ConfidenceBadge } from '#app/ui/confidence-badge.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import { positionWord } from '#lib/map/sentences/words.ts';
import { useAboutChanges, useAge } from './change-context.tsx';

const utc = { dateStyle: 'medium', timeZone: 'UTC' } as const;

/** One recorded change: what, to which value, since when, by whom, from which source. */
export function ChangeLine({
  change,
  map,
  superseded = false,
  past = false,
}: {
  change: MapChange;
  map: Pick<PowerMap, 'actors' | 'resources'>;
  superseded?: boolean;
  /** An entry of the history, which can be put back. */
  past?: boolean;
}) {
  const t = useTranslations('map.provenance');
  const model = useTranslations('model');
  const common = useTranslations('common.ofHundred');
  const format = useFormatter();
  const history = useTranslations('mapHistory');
  const actions = useAboutChanges()?.actions;
  const age = useAge()(change);
  const named = (id: string | null) =>
    [...map.actors, ...map.resources].find((thing) => thing.id === id)?.name;
  const about = [change.supplierId, change.resourceId].map(named).filter(Boolean).join(', ');
  const value =
    change.set === 'position'
      ? model(`positions.${positionWord(change.to)}`)
      : common('phrase', ofHundred(change.to));
  const since = change.effectiveOn
    ? format.dateTime(new Date(`${change.effectiveOn}T00:00:00Z`), utc)
    : t('start');
  const when = format.dateTime(new Date(change.recordedAt), utc);
  return (
    <li className={`text-sm ${age?.stale && !past ? 'text-muted' : ''}`}>
      <span className={superseded || change.withdrawn ? 'text-muted line-through' : ''}>
        <b className="font-semibold">{model(`parameters.${change.set}`)}</b>
        {about && ` (${about})`}:{' '}
        {change.recordedBy
          ? t('entered', { value, since, when, who: change.recordedBy })
          : t('file', { value, since })}{' '}
        <ConfidenceBadge confidence={change.confidence} />
      </span>
      {change.withdrawn ? ` (${history('list.withdrawn')})` : superseded && ` (${t('superseded')})`}
      {age?.stale && !past && (
        <span className="block italic">{history('review.age', { when: age.when })}</span>
      )}
      {change.source && (
        <span className="block text-muted">{t('source', { source: change.source })}</span>
      )}
      {past && actions?.(change)}
    </li>
  );
}
