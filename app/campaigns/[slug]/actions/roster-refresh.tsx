'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useStream } from '#lib/realtime/use-stream.ts';

/** Fast enough for a door, slow enough for a link that a thousand people open at once. */
const EVERY = 1500;

/** Reads an organizer's roster again when it is another, at most every second and a half. */
export function RosterRefresh({
  actionId,
  stream,
  head,
}: {
  actionId: string;
  stream: string;
  head: number;
}) {
  const router = useRouter();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(0);
  useEffect(() => () => clearTimeout(waiting.current), []);
  useStream(stream, head, ({ kind, body }) => {
    if (kind !== 'action.counted' && kind !== 'roster.changed') return;
    if (body.actionId !== actionId) return;
    clearTimeout(waiting.current);
    const wait = Math.max(100, last.current + EVERY - Date.now());
    waiting.current = setTimeout(() => {
      last.current = Date.now();
      router.refresh();
    }, wait);
  });
  return null;
}
