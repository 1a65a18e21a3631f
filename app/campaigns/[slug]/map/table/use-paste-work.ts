'use client';

import { ORPCError } from '@orpc/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { packMap } from '#lib/map/pack-map.ts';
import type { Looked, PasteQuestion } from '#lib/map/paste/look-at-rows.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { PasteWork, PasteWorked } from './paste-work.ts';

type Press = Extract<PasteWork, { send: unknown }>['send'];
export type Save = (press: Press) => Promise<number>;

/**
 * Has another thread read rows, say what they would do to the map, and save them. `looked` is the last answer, `working`
 * while it is not yet the one to this question and this map. Closing the dialog gives up whatever is read.
 *
 * @param question kept the same while it asks the same; null asks nothing.
 */
export function usePasteWork(map: PowerMap, question: PasteQuestion | null) {
  const [state, setState] = useState<{
    of: PowerMap | null;
    asked: PasteQuestion | null;
    looked: Looked | null;
  }>({ of: null, asked: null, looked: null });
  const [failed, setFailed] = useState(false);
  const thread = useRef<Worker>(null);
  const sending = useRef<{ done: (rows: number) => void; fail: (error: unknown) => void }>(null);
  const now = useRef(map);

  useEffect(() => {
    const worker = new Worker(new URL('./paste.worker.ts', import.meta.url), { type: 'module' });
    let closed = false;
    const settled = () => {
      sending.current = null;
      if (closed) worker.terminate();
    };
    worker.onmessage = ({ data }: MessageEvent<PasteWorked>) => {
      if ('looked' in data) return setState({ ...data, of: now.current });
      if ('saved' in data) sending.current?.done(data.saved);
      else sending.current?.fail(data.refused && asError(data.refused));
      settled();
    };
    worker.onerror = () => {
      setFailed(true);
      sending.current?.fail(null);
      settled();
    };
    thread.current = worker;
    return () => {
      closed = true;
      // What is on its way to the server arrives, also when nobody waits for it.
      if (!sending.current) worker.terminate();
    };
  }, []);
  useEffect(() => {
    now.current = map;
    post(thread.current, { map: packMap(map) });
  }, [map]);
  useEffect(() => {
    if (question) post(thread.current, { asked: question });
  }, [question]);

  /** Saves what was looked at last; how many rows. Rejects as the API does. */
  const save: Save = useCallback(
    (press) =>
      new Promise((done, fail) => {
        sending.current = { done, fail };
        post(thread.current, { send: press });
      }),
    [],
  );
  const { looked, asked, of } = state;
  const working = question !== null && !(of === map && asked && same(asked, question));
  return { looked: question && looked, working: working && !failed, failed, save };
}

const post = (worker: Worker | null, work: PasteWork) => worker?.postMessage(work);

/** What comes back from another thread is a copy. */
const same = (a: PasteQuestion, b: PasteQuestion) =>
  (Object.keys(a) as (keyof PasteQuestion)[]).every((key) => a[key] === b[key]);

/** As the API's client would have thrown it here. */
const asError = ({ code, data }: { code: string; data: unknown }) =>
  new ORPCError(code, { defined: true, data });
