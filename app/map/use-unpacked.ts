import { useMemo } from 'react';
import { unpackMap } from '#lib/map/pack-map.ts';
import type { PowerMap } from '#lib/map/schema.ts';

/** The map that a page was handed packed. */
export const useUnpacked = (packed: string): PowerMap => useMemo(() => unpackMap(packed), [packed]);
