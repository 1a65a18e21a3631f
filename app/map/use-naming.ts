'use client';

import { useMemo } from 'react';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';

type Named = readonly { id: string; name: string }[];

/** What the sentences call actors and resources. */
export function useNaming({ actors, resources }: { actors: Named; resources: Named }): Naming {
  return useMemo(() => {
    const names = new Map([...actors, ...resources].map(({ id, name }) => [id, name]));
    const of = (id: string) => names.get(id) ?? '';
    return { actor: of, resource: of };
  }, [actors, resources]);
}
