'use client';

import { useMemo } from 'react';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';

/** What the sentences call actors and resources. */
export function useNaming({ actors, resources }: Pick<PowerMap, 'actors' | 'resources'>): Naming {
  return useMemo(() => {
    const names = new Map([...actors, ...resources].map(({ id, name }) => [id, name]));
    const of = (id: string) => names.get(id) ?? '';
    return { actor: of, resource: of };
  }, [actors, resources]);
}
