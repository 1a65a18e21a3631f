'use client';

import { useEffect, useEffectEvent } from 'react';

type Handlers = { onStep: (by: -1 | 1) => void; onFirst: () => void; onLast: () => void };

/** Arrow keys, page keys and space turn the pages, as a presenter's remote does. */
export function useStepKeys({ onStep, onFirst, onLast }: Handlers) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    // What has the focus may know better: an actor on the map walks by arrows, a button is pressed by space.
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const pressed = event.target instanceof Element && event.target.closest('button, a');
    if (event.key === ' ' && pressed) return;
    const ahead = document.documentElement.dir === 'rtl' ? -1 : 1;
    const by = {
      ...{ ArrowRight: ahead, ArrowLeft: -ahead, ArrowDown: 1, ArrowUp: -1 },
      ...{ PageDown: 1, PageUp: -1, ' ': event.shiftKey ? -1 : 1 },
    }[event.key];
    if (by) onStep(by === 1 ? 1 : -1);
    else if (event.key === 'Home') onFirst();
    else if (event.key === 'End') onLast();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
