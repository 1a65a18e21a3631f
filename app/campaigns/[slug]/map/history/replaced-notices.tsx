'use client';

import { useFormatter, useNow, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { api } from '#lib/api/client.ts';
import { lastOrdinal, type Replaced, replacedBy } from '#lib/map/changes-since.ts';
import { recordedAgain } from '#lib/map/new-change-of.ts';
import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import { useEdit } from '../use-edit.ts';
import { OfferBack } from './offer-back.tsx';
import { ReplacedObjects } from './replaced-objects.tsx';
import { useUndo } from './undo-provider.tsx';
import { useChangeWords } from './use-change-words.ts';

/** Whatever one saved in this visit and somebody else has replaced, offered back. */
export function ReplacedNotices({ campaignId, map }: { campaignId: string; map: PowerMap }) {
  const { deeds, isOwn } = useUndo();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const dismiss = (id: string) => setDismissed((before) => new Set(before).add(id));
  // What somebody else has superseded is no longer on the map as it is read.
  const seen = useRef(new Map<string, MapChange>());
  for (const change of map.changes) if (isOwn(change)) seen.current.set(change.id, change);
  const kept = new Set(deeds.done.map((deed) => (deed.did === 'recorded' ? deed.press : '')));
  const own = [...seen.current.values()].filter(({ press }) => press && kept.has(press));
  const replaced = replacedBy(own, map.changes, isOwn);
  return (
    <>
      {replaced
        .filter(({ theirs }) => !dismissed.has(theirs.id))
        .slice(0, 3)
        .map((one) => (
          <ReplacedNotice
            key={one.theirs.id}
            {...{ campaignId, map, ...one }}
            onClose={() => dismiss(one.theirs.id)}
          />
        ))}
      <ReplacedObjects {...{ campaignId, map, dismissed, dismiss }} />
    </>
  );
}

function ReplacedNotice({
  campaignId,
  map,
  mine,
  theirs,
  onClose,
}: Replaced & { campaignId: string; map: PowerMap; onClose: () => void }) {
  const t = useTranslations('mapHistory.replaced');
  const words = useChangeWords(map);
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const { did } = useUndo();
  const { send, pending, refusal } = useEdit(onClose);
  const putBack = () =>
    send(async (press) => {
      await api.map.record({
        ...{ campaignId, idempotencyKey: press, ...recordedAgain(mine) },
        ...{ effectiveOn: theirs.effectiveOn, seen: lastOrdinal(map) },
      });
      did({ did: 'recorded', press });
    });
  return (
    <OfferBack {...{ pending, refusal }} onPutBack={putBack} onLeave={onClose}>
      {t('set', {
        who: theirs.recordedBy ?? t('somebody'),
        what: words.what(theirs),
        value: words.value(theirs),
        when: format.relativeTime(new Date(theirs.recordedAt), now),
        mine: words.value(mine),
      })}
    </OfferBack>
  );
}
