import { GRAVEST, type Layout, MOST_CARDS } from '#lib/map/layout/arrangements.ts';
import { forcePlaces } from '#lib/map/layout/force-places.ts';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import { standingOfMap } from '#lib/map/layout/standing-of-map.ts';
import { type Picture, pictureOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';

/** A map, packed, once, and then what is asked about it. */
export type Work = { map: string } | { day: string | null; layout: Layout };
export type Worked = {
  day: string | null;
  layout: Layout;
  picture: Picture;
  places: Map<string, Place>;
  /** Everybody's loss is in the picture, not only the gravest. */
  whole: boolean;
};

/** How many losses are worth waiting for: all, unless there are so many actors that it takes long. */
export const mostOf = ({ actors }: PowerMap) => (actors.length > MOST_CARDS ? GRAVEST : Infinity);

/** The day and where everybody stands, with as many losses as asked for. */
export function workOut(
  map: PowerMap,
  day: string | null,
  layout: Layout,
  most = Infinity,
): Worked {
  const picture = pictureOf(map, day, most);
  const standing = standingOfMap(map, mostOf(map));
  const places =
    layout === 'force' ? forcePlaces(pictureOf(map, day, mostOf(map)), standing) : standing;
  return { day, layout, picture, places, whole: most === Infinity };
}
