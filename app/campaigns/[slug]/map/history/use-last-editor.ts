'use client';

import { useEffect, useState } from 'react';
import { api } from '#lib/api/client.ts';

/** Who last edited an actor or a resource, by name; null until it is read, or where nobody known did. */
export function useLastEditor(
  campaignId: string,
  { what, id }: { what: 'actor' | 'resource'; id: string },
): string | null {
  const [who, setWho] = useState<string | null>(null);
  useEffect(() => {
    const about = what === 'actor' ? { actorId: id } : { resourceId: id };
    api.map.history({ campaignId, ...about }).then(
      ({ edits }) => setWho(edits[0]?.by ?? null),
      () => setWho(null),
    );
  }, [campaignId, what, id]);
  return who;
}
