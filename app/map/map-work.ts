import { GRAVEST, GRAVEST_FIRST, type Layout, MOST_CARDS } from '#lib/map/layout/arrangements.ts';
import { forcePlaces } from '#lib/map/layout/force-places.ts';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import { standingOfMap } from '#lib/map/layout/standing-of-map.ts';
import { type Picture, pictureOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';

/** A map, packed, once, and then what is asked about it; more of the last answer once that is drawn. */
export type Work = { map: string } | { day: string | null; layout: Layout } | 'more';
export type Worked = {
  day: string | null;
  layout: Layout;
  picture: Picture;
  places: Map<string, Place>;
  /** How many losses are in the picture, the gravest; infinite when all are. */
  found: number;
};

/** How many losses are found before each answer: all, unless there are so many actors that it takes long. */
export const stagesOf = ({ actors }: PowerMap): readonly [number, ...number[]] =>
  actors.length > MOST_CARDS ? [GRAVEST_FIRST, GRAVEST, Infinity] : [Infinity];

/** The day and where everybody stands, with the first losses. */
export function workOut(map: PowerMap, day: string | null, layout: Layout): Worked {
  const [found] = stagesOf(map);
  const picture = pictureOf(map, day, found);
  const standing = standingOfMap(map, found);
  const places = layout === 'force' ? forcePlaces(picture, standing) : standing;
  return { day, layout, picture, places, found };
}

/** The same day with the next more losses, everybody where they were; null when all are there. */
export function workOutMore(map: PowerMap, worked: Worked): Worked | null {
  const found = stagesOf(map).find((stage) => stage > worked.found);
  return found === undefined
    ? null
    : { ...worked, picture: pictureOf(map, worked.day, found), found };
}
