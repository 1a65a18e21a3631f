'use client';

import { useSyncExternalStore } from 'react';
import { COLOURS, type Colours } from './overview-graph.ts';

let last = '';
let read: Colours | null = null;

/** The theme's colours as they are now, the very same object until one changes. */
function colours(): Colours {
  const style = getComputedStyle(document.documentElement);
  // We wear the accent: the theme has no name of its own for it outside its classes.
  const values = COLOURS.map((name) =>
    style.getPropertyValue(`--${name === 'movement' ? 'accent' : name}`).trim(),
  );
  const key = values.join();
  if (!read || key !== last)
    read = Object.fromEntries(COLOURS.map((name, i) => [name, values[i]])) as Colours;
  last = key;
  return read;
}

function listen(changed: () => void) {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const print = window.matchMedia('print');
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of [dark, print]) query.addEventListener('change', changed);
  return () => {
    theme.disconnect();
    for (const query of [dark, print]) query.removeEventListener('change', changed);
  };
}

/** What a canvas is painted with: it does not know the page's style sheet. */
export const useColours = (): Colours => useSyncExternalStore(listen, colours);
