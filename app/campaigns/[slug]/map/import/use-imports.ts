'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { api } from '#lib/api/client.ts';
import type { ImportState } from '#lib/map/import/schema.ts';

/** How often it is asked how far they are, in ms. */
const PAUSE = 1000;

/** The imports the page was made with, asked about again for as long as one is under way. */
export function useImports(campaignId: string, imports: ImportState[]): ImportState[] {
  const router = useRouter();
  const [shown, setShown] = useState(imports);
  const [made, setMade] = useState(imports);
  if (made !== imports) {
    setMade(imports);
    setShown(imports);
  }
  const going = shown.some(({ state }) => state === 'waiting' || state === 'running');
  useEffect(() => {
    if (!going) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      // What cannot be asked now can be in a second.
      const next = await api.map.imports({ campaignId }).catch(() => null);
      if (over) return;
      if (next) setShown(next);
      timer = setTimeout(ask, PAUSE);
    };
    timer = setTimeout(ask, PAUSE);
    return () => {
      over = true;
      clearTimeout(timer);
      // The rest of the page was made before there was this on the map.
      router.refresh();
    };
  }, [going, campaignId, router]);
  return shown;
}
