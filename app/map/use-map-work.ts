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

type Asked = { map: PowerMap; day: string | null; layout: Layout };
/** A thread that was asked while the page was made ready, and what it has answered before anybody could hear it. */
type Early = Asked & { worker: Worker; heard: Worked[] };

/** The first question goes out while the page is still being made ready, which takes as long as the answer. */
function askEarly(asked: { map: PowerMap | null } & Omit<Asked, 'map'>): Early | null {
  const { map, ...shown } = asked;
  if (!map || !ready) return null;
  const [worker, heard]: [Worker, Worked[]] = [ready, []];
  ready = null;
  worker.onmessage = ({ data }: MessageEvent<Worked>) => heard.push(data);
  post(worker, { map: packMap(map) });
  post(worker, shown);
  return { ...shown, map, worker, heard };
}

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
  const early = useRef(useState(() => askEarly({ map, day, layout }))[0]);
  const needed = map !== null;
  useEffect(() => {
    if (!needed) return;
    const worker = early.current?.worker ?? ready ?? startThread();
    ready = null;
    const hear = (answer: Worked) => startTransition(() => setWorked(answer));
    worker.onmessage = ({ data }: MessageEvent<Worked>) => hear(data);
    worker.onerror = () => setFailed(true);
    early.current?.heard.forEach(hear);
    thread.current = worker;
    return () => worker.terminate();
  }, [needed]);
  useEffect(() => {
    // A text is handed over whole, where thousands of rows would each be copied.
    if (map && map !== early.current?.map) post(thread.current, { map: packMap(map) });
  }, [map]);
  useEffect(() => {
    const first = early.current;
    // From now on everything is asked.
    early.current = null;
    const known = first && first.map === map && first.day === day && first.layout === layout;
    if (map && !known) post(thread.current, { day, layout });
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
