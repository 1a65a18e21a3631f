'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { LeveragePlayer } from '#app/leverage/leverage-player.tsx';
import type { ChartPoint } from '#app/ui/chart/point.ts';
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
  mapTitle,
}: {
  line: ChartPoint[];
  map: PowerMap;
  points: Point[];
  target: string | null;
  base: string;
  mapTitle: string;
}) {
  const [day, setDay] = useState(points.at(-1)?.date ?? null);
  return (
    <>
      <LeveragePlayer plain points={line} base={base} target={target} height={300} onDay={setDay} />
      <h3 className="mt-10 mb-3 text-lg">{mapTitle}</h3>
      <PowerMapView map={map} points={points} date={day} />
    </>
  );
}
