'use client';

import { useEffect, useEffectEvent, useState } from 'react';

/** Walks from one index to the last, a step at a time; from the start again when it stood at the end. */
export function usePlay(at: number, last: number, go: (at: number) => void) {
  const [playing, setPlaying] = useState(false);
  const step = useEffectEvent(() => {
    if (at >= last) setPlaying(false);
    else go(at + 1);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(step, 1100);
    return () => clearInterval(timer);
  }, [playing]);
  return {
    playing,
    toggle: () => {
      if (!playing && at >= last) go(0);
      setPlaying(!playing);
    },
    stop: () => setPlaying(false),
  };
}
