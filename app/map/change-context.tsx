'use client';

import { useFormatter } from 'next-intl';
import { createContext, type ReactNode, useContext } from 'react';
import { ageOf, assessedOn, freshness } from '#lib/map/freshness.ts';
import type { MapChange } from '#lib/map/schema.ts';

/** What a campaign's own map adds to each recorded change wherever one is shown. */
export type AboutChanges = {
  /** Days after which an assessment counts half, 30 to 3650. */
  halfLife: number;
  /** YYYY-MM-DD. */
  today: string;
  /** What can be done about an entry of the history; nothing for whoever may only look. */
  actions?: ((change: MapChange) => ReactNode) | undefined;
};

/** Null where nothing is assessed anew: in a worked example, or on the page of how power works. */
export const ChangeContext = createContext<AboutChanges | null>(null);
export const useAboutChanges = () => useContext(ChangeContext);

/** Whether an assessment has lost half its freshness, and how long ago it was made; null where that does not count. */
export function useAge(): (change: MapChange) => { stale: boolean; when: string } | null {
  const format = useFormatter();
  const about = useAboutChanges();
  return (change) =>
    about && {
      stale: freshness(ageOf(change, about.today), about.halfLife) <= 0.5,
      when: format.relativeTime(
        new Date(`${assessedOn(change)}T00:00:00Z`),
        new Date(`${about.today}T00:00:00Z`),
      ),
    };
}
