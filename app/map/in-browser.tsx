'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import { Skeleton } from '#app/ui/skeleton.tsx';
import { MOST_AT_ONCE } from '#lib/map/layout/arrangements.ts';

const never = () => () => {};

/**
 * What is worked out from a map. Of a large one the browser does it, once its page is there: on the server everybody
 * else would wait for it.
 */
export function InBrowser({ actors, children }: { actors: number; children: ReactNode }) {
  const here = useSyncExternalStore(
    never,
    () => true,
    () => actors <= MOST_AT_ONCE,
  );
  return here ? children : <Skeleton height={420} />;
}
