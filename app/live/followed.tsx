'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { StreamEvent } from '#lib/events/events.ts';

type Kind = StreamEvent['kind'];

/** The kinds of news that what is open takes in by itself. Changed in place: nothing is drawn from it. */
export const Followed = createContext(new Set<Kind>());

/** Around all that hears the news of a campaign. */
export function FollowedProvider({ children }: { children: ReactNode }) {
  const [kinds] = useState(() => new Set<Kind>());
  return <Followed value={kinds}>{children}</Followed>;
}

/** Takes these kinds in by itself for as long as it is there, so that the page is not made again for them. */
export function useFollows(kinds: readonly Kind[], follows: boolean): void {
  const followed = useContext(Followed);
  useEffect(() => {
    if (!follows) return;
    for (const kind of kinds) followed.add(kind);
    return () => {
      for (const kind of kinds) followed.delete(kind);
    };
  }, [followed, kinds, follows]);
}
