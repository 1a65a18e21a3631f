'use client';

import { useRouter } from 'next/navigation';
import { createContext, useCallback, useContext } from 'react';

/** Brings in what was just done, where a page does not have to be made again for it. */
export const Reread = createContext<(() => void) | null>(null);

/** What to do after a press: also after a refusal, as what somebody else did may be why. */
export function useReread(): () => void {
  const router = useRouter();
  const reread = useContext(Reread);
  return useCallback(() => (reread ? reread() : router.refresh()), [reread, router]);
}
