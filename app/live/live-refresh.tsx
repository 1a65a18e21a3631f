'use client';

import { useRouter } from 'next/navigation';
import { useContext, useEffect, useRef, useTransition } from 'react';
import type { StreamEvent } from '#lib/events/events.ts';
import { useStream } from '#lib/realtime/use-stream.ts';
import { Followed } from './followed.tsx';

/** What carries its own content, and what only the page it is about listens for: nobody's page is made again for these. */
const quiet = new Set<StreamEvent['kind']>(['action.counted', 'roster.changed']);

/** How long more news are waited for, in ms. */
const PAUSE = 80;
/** After a page that took long to come: so many times as long, and at most so long. Where many are open, all still come. */
const REST = { times: 3, most: 5000 };

/** Reads the page again, at most a few times a second, when its stream moves. */
export function LiveRefresh({ stream, head }: { stream: string; head: number }) {
  const router = useRouter();
  const followed = useContext(Followed);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const begun = useRef(0);
  const rested = useRef(0);
  const [coming, start] = useTransition();
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    if (coming) begun.current = performance.now();
    else if (begun.current > 0) {
      const now = performance.now();
      rested.current = now + Math.min(REST.most, REST.times * (now - begun.current));
    }
  }, [coming]);
  const soon = () => {
    clearTimeout(waiting.current);
    const rest = Math.max(PAUSE, rested.current - performance.now());
    waiting.current = setTimeout(() => start(() => router.refresh()), rest);
  };
  useStream(
    ...([stream, head] as const),
    ({ kind }) => void (quiet.has(kind) || followed.has(kind) || soon()),
    soon,
  );
  return null;
}
