'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PowerMapView } from '#app/map/power-map-view.tsx';
import type { Point, PowerMap } from '#lib/map/schema.ts';

const START = 'start';

/** The map with its day kept in the address, so that a link shows the same day. */
export function MapPage({
  campaignId,
  map,
  points,
  on,
  editable,
}: {
  campaignId: string;
  map: PowerMap;
  points: Point[];
  on: string | null;
  editable: boolean;
}) {
  const t = useTranslations('map');
  const [asked, setAsked] = useState(on);
  const choose = (day: string | null) => {
    const next = day ?? START;
    setAsked(next);
    const address = new URL(location.href);
    address.searchParams.set('on', next);
    history.replaceState(history.state, '', address);
  };
  // Without a day in the address: the latest, also when a later one comes in.
  const date = asked === START ? null : (asked ?? '9999-12-31');
  return (
    <div className="grid gap-3">
      <h1 className="sr-only">{t('title')}</h1>
      <PowerMapView
        map={map}
        points={points}
        date={date}
        onDateChange={choose}
        campaignId={campaignId}
      />
    </div>
  );
}
