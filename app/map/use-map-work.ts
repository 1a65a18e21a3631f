'use client';

import { startTransition, useEffect, useRef, useState } from 'react';
import type { Layout } from '#lib/map/layout/arrangements.ts';
import { packMap } from '#lib/map/pack-map.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Work, Worked } from './map-work.ts';

const startThread = () =>
  new Worker(new URL('./map.worker.ts', import.meta.url), { type: 'module' });
/** On a page that came without its picture, the thread starts while the page is made ready. */
let ready =
  typeof document !== 'undefined' && document.querySelector('[data-working]')
    ? startThread()
    : null;

/**
 * Has another thread work out a day of a map and where everybody stands. The last answer stands until the next comes;
 * a map that was changed is another map, and begins with the answer for the one before.
 *
 * @param map null where nothing is to be worked out.
 */
export function useMapWork(map: PowerMap | null, day: string | null, layout: Layout) {
  const [worked, setWorked] = useState<Worked | null>(null);
  const [failed, setFailed] = useState(false);
  const thread = useRef<Worker>(null);
  const needed = map !== null;
  useEffect(() => {
    if (!needed) return;
    const worker = ready ?? startThread();
    ready = null;
    worker.onmessage = ({ data }: MessageEvent<Worked>) => startTransition(() => setWorked(data));
    worker.onerror = () => setFailed(true);
    thread.current = worker;
    return () => worker.terminate();
  }, [needed]);
  useEffect(() => {
    // A text is handed over whole, where thousands of rows would each be copied.
    if (map) post(thread.current, { map: packMap(map) });
  }, [map]);
  useEffect(() => {
    if (map) post(thread.current, { day, layout });
  }, [map, day, layout]);
  useEffect(() => {
    if (!worked || worked.found === Infinity) return;
    // The next answer would hold up the drawing of this one.
    const timer = setTimeout(() => post(thread.current, 'more'), 100);
    return () => clearTimeout(timer);
  }, [worked]);
  return { worked: map ? worked : null, failed };
}

const post = (worker: Worker | null, work: Work) => worker?.postMessage(work);
