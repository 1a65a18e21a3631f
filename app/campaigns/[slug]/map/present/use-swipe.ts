'use client';

import { type TouchEvent, useRef } from 'react';

const FAR = 56;

/** A finger drawn across turns the page; on the network itself it moves the map instead. */
export function useSwipe(onStep: (by: -1 | 1) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: ({ touches, target }: TouchEvent) => {
      const finger = touches.item(0);
      const onMap = target instanceof Element && target.closest('.react-flow');
      start.current =
        finger && touches.length === 1 && !onMap ? { x: finger.clientX, y: finger.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const finger = changedTouches.item(0);
      if (!start.current || !finger) return;
      const across = finger.clientX - start.current.x;
      const down = finger.clientY - start.current.y;
      start.current = null;
      if (Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(down)) return;
      const ahead = document.documentElement.dir === 'rtl' ? across > 0 : across < 0;
      onStep(ahead ? 1 : -1);
    },
  };
}
