'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useStream } from '#lib/realtime/use-stream.ts';

/** Reads the page again, at most a few times a second, when its stream moves. */
export function LiveRefresh({ stream, head }: { stream: string; head: number }) {
  const router = useRouter();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const soon = () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => router.refresh(), 80);
  };
  useStream(stream, head, soon, soon);
  return null;
}
