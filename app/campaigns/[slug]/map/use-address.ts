'use client';

import { useCallback, useEffect, useRef } from 'react';

type Words = Record<string, string | null>;

/** Says so in the address, where a link to this page is copied from; null leaves a word out. */
function write(words: Words) {
  const address = new URL(location.href);
  for (const [name, word] of Object.entries(words))
    if (word === null) address.searchParams.delete(name);
    else address.searchParams.set(name, word);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

/**
 * Keeps in the address what somebody chose. The router does not know of it, for telling it would cut off news that are
 * on their way; so it puts its own address back with all news, and what was chosen is written again after them.
 *
 * @param news what comes anew with every refresh of the page.
 */
export function useAddress(news: unknown): (words: Words) => void {
  const kept = useRef<Words>({});
  useEffect(() => write(kept.current), [news]);
  return useCallback((words: Words) => {
    kept.current = { ...kept.current, ...words };
    write(words);
  }, []);
}
