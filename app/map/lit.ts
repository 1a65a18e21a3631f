'use client';

import { createContext, useContext } from 'react';

/** Around a map that is shown to a hall, on the wall or, still, on paper; `lit` are the actors that stand out, null while nobody does. */
export const Hall = createContext<{ lit: ReadonlySet<string> | null; paper?: boolean } | null>(
  null,
);

/** What makes a card fade unless it stands out: its outline goes, its words stay readable. */
export function useFade(): (id: string) => string {
  const lit = useContext(Hall)?.lit;
  return (id) =>
    lit && !lit.has(id)
      ? 'border border-solid border-line! bg-paper! text-muted! *:text-muted!'
      : '';
}
