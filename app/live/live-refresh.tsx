'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { StreamEvent } from '#lib/events/events.ts';
import { useStream } from '#lib/realtime/use-stream.ts';

/** What carries its own content, and what only the page it is about listens for: nobody's page is made again for these. */
const quiet = new Set<StreamEvent['kind']>(['action.counted', 'roster.changed']);

/** Reads the page again, at most a few times a second, when its stream moves. */
export function LiveRefresh({ stream, head }: { stream: string; head: number }) {
  const router = useRouter();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const soon = () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => router.refresh(), 80);
  };
  useStream(stream, head, ({ kind }) => void (quiet.has(kind) || soon()), soon);
  return null;
}
