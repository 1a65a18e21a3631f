'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import { ChangeLine } from './change-line.tsx';
import { Disclosure } from './disclosure.tsx';
import { HistoryList } from './history-list.tsx';

/** Who entered the numbers that hold on a day, when, from which source; behind it everything ever recorded. */
export function Provenance({
  map,
  date,
  campaignId,
  about,
  match,
}: {
  map: PowerMap;
  date: string | null;
  campaignId?: string | undefined;
  about: { actorId: string; resourceId?: string };
  match: (change: MapChange) => boolean;
}) {
  const t = useTranslations('map.provenance');
  const [history, setHistory] = useState(false);
  const holds = new Map<string, MapChange>();
  for (const change of map.changes.filter(match))
    if (change.effectiveOn === null || (date !== null && change.effectiveOn <= date))
      holds.set(`${change.set} ${change.supplierId} ${change.resourceId}`, change);
  return (
    <Disclosure label={t('title')}>
      {holds.size === 0 && <p className="text-sm text-muted">{t('none')}</p>}
      <ul className="grid gap-2 pb-2">
        {[...holds.values()].map((change) => (
          <ChangeLine key={change.id} change={change} map={map} />
        ))}
      </ul>
      {campaignId && (
        <button
          type="button"
          className="link min-h-11 text-sm"
          onClick={() => setHistory(!history)}
        >
          {t(history ? 'hide' : 'history')}
        </button>
      )}
      {campaignId && history && <HistoryList campaignId={campaignId} about={about} map={map} />}
    </Disclosure>
  );
}
