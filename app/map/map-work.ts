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

/** The day and where everybody stands, with as many losses as asked for. */
export function workOut(map: PowerMap, day: string | null, layout: Layout, found: number): Worked {
  const picture = pictureOf(map, day, found);
  // Everybody keeps the place of the first answer.
  const [first] = stagesOf(map);
  const standing = standingOfMap(map, first);
  const places = layout === 'force' ? forcePlaces(pictureOf(map, day, first), standing) : standing;
  return { day, layout, picture, places, found };
}
