'use client';

import { useFormatter, useNow, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Notice } from '#app/ui/notice.tsx';
import { changesSince, lastOrdinal } from '#lib/map/changes-since.ts';
import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import { useUndo } from './undo-provider.tsx';
import { useChangeWords } from './use-change-words.ts';

/** In an open form: what somebody else has set since it was opened, who, to what, when. Saving replaces it. */
export function News({ map, about }: { map: PowerMap; about: (change: MapChange) => boolean }) {
  const t = useTranslations('mapHistory.news');
  const words = useChangeWords(map);
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const { isOwn } = useUndo();
  const [seen] = useState(() => lastOrdinal(map));
  const news = changesSince(map, seen).filter((change) => about(change) && !isOwn(change));
  if (news.length === 0) return null;
  return (
    <Notice tone="warning" title={t('title')}>
      <ul className="grid gap-1">
        {news.slice(0, 5).map((change) => (
          <li key={change.id}>
            {t('set', {
              who: change.recordedBy ?? t('somebody'),
              what: words.what(change),
              value: words.value(change),
              when: format.relativeTime(new Date(change.recordedAt), now),
            })}
          </li>
        ))}
      </ul>
      <p className="mt-1">{t('saving')}</p>
    </Notice>
  );
}
