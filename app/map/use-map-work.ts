'use client';

import { useEffect, useRef, useState } from 'react';
import type { Layout } from '#lib/map/layout/arrangements.ts';
import { packMap } from '#lib/map/pack-map.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Work, Worked } from './map-work.ts';

/**
 * Has another thread work out a day of a map and where everybody stands. The last answer stands until the next comes;
 * a map that was changed is another map, and begins with the answer for the one before.
 *
 * @param map null where nothing is to be worked out.
 */
export function useMapWork(map: PowerMap | null, day: string | null, layout: Layout) {
  const [worked, setWorked] = useState<Worked | null>(null);
  const [failed, setFailed] = useState(false);
  const thread = useRef<{ worker: Worker; map: PowerMap }>(null);
  useEffect(() => {
    if (!map) return;
    const worker = new Worker(new URL('./map.worker.ts', import.meta.url), { type: 'module' });
    const post = (work: Work) => worker.postMessage(work);
    worker.onmessage = ({ data }: MessageEvent<Worked>) => setWorked(data);
    worker.onerror = () => setFailed(true);
    // A text is handed over whole, where thousands of rows would each be copied.
    post({ map: packMap(map) });
    thread.current = { worker, map };
    return () => worker.terminate();
  }, [map]);
  useEffect(() => {
    const work: Work = { day, layout };
    if (map) thread.current?.worker.postMessage(work);
  }, [map, day, layout]);
  return { worked: map ? worked : null, failed };
}
