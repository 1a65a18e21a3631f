'use client';

import { useMemo } from 'react';
import { type Layout, MOST_AT_ONCE } from '#lib/map/layout/arrangements.ts';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import { standingOfMap } from '#lib/map/layout/standing-of-map.ts';
import { type Picture, pictureOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { useMapWork } from './use-map-work.ts';

export type Pictured = {
  /** Null while a large map is being worked out. */
  picture: Picture | null;
  /** Where everybody stands by this layout; null while that is being worked out. */
  standing: ReadonlyMap<string, Place> | null;
  /** How many losses are there, the gravest; infinite when all are. */
  found: number;
  failed: boolean;
};

/** A day of a map and where everybody stands: at once, or where that would hold the page up, from another thread. */
export function usePicture(map: PowerMap, day: string | null, layout: Layout): Pictured {
  const many = map.actors.length > MOST_AT_ONCE;
  const picture = useMemo(() => (many ? null : pictureOf(map, day)), [many, map, day]);
  const standing = useMemo(() => (many ? null : standingOfMap(map)), [many, map]);
  const { worked, failed } = useMapWork(many || layout === 'force' ? map : null, day, layout);
  const placed = worked?.layout === layout ? worked.places : null;
  if (picture)
    return { picture, standing: layout === 'force' ? placed : standing, found: Infinity, failed };
  return {
    picture: worked?.picture ?? null,
    standing: placed,
    found: worked?.found ?? 0,
    failed,
  };
}
