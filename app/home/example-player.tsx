'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { LeveragePlayer } from '#app/leverage/leverage-player.tsx';
import { Standing } from '#app/leverage/standing.tsx';
import { useWhen } from '#app/leverage/when.ts';
import { Beam } from '#app/ui/beam.tsx';
import type { ChartPoint } from '#app/ui/chart/point.ts';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { Skeleton } from '#app/ui/skeleton.tsx';
import type { Point, PowerMap } from '#lib/map/schema.ts';

const PowerMapView = dynamic(
  async () => (await import('#app/map/power-map-view.tsx')).PowerMapView,
  { ssr: false, loading: () => <Skeleton height={420} /> },
);

/** A worked example played through time: one day for the line, the beam and the map. */
export function ExamplePlayer({
  line,
  map,
  points,
  target,
  base,
  hero,
  children,
}: {
  line: ChartPoint[];
  map: PowerMap;
  points: Point[];
  target: string | null;
  base: string;
  /** Stands beside the beam. */
  hero: ReactNode;
  /** Over the line: which campaign this is. */
  children: ReactNode;
}) {
  const t = useTranslations('home');
  const hundred = useTranslations('common.ofHundred');
  const when = useWhen();
  const [day, setDay] = useState(points.at(-1)?.date ?? null);
  const point = points.find(({ date }) => date === day) ?? points.at(-1);
  return (
    <>
      <div className="grid items-center gap-x-12 gap-y-8 md:grid-cols-2">
        {hero}
        {point && (
          <Beam
            leverage={point.leverage}
            counterLeverage={point.counterLeverage}
            balance={point.balance}
            sentence={
              <>
                <span className="block font-semibold">
                  {t('onDay', {
                    day: when(point.date),
                    balance: hundred('phrase', ofHundred(point.balance)),
                  })}
                </span>
                <Standing point={point} target={target} />
              </>
            }
          />
        )}
      </div>
      <div className="mt-10 border-t border-line pt-6">
        {children}
        <LeveragePlayer plain points={line} base={base} height={300} onDay={setDay} />
        <h3 className="mt-10 mb-3 text-lg">{t('map')}</h3>
        <PowerMapView map={map} points={points} date={day} />
      </div>
    </>
  );
}
