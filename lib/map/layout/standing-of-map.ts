import { daysOf, type Picture, pictureOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { standingPlaces } from './draw-map.ts';
import type { Place } from './place-nodes.ts';

/** Where everyone stands in columns towards the target, the same on every day. */
export const standingOfMap = (map: PowerMap, most?: number): Map<string, Place> =>
  standingPlaces(sampled(map, most));

/** The map on some of its days, never too many to compute at once, always the first and the last. */
function sampled(map: PowerMap, most?: number): [Picture, ...Picture[]] {
  const days = daysOf(map);
  const step = Math.max(1, Math.ceil((days.length * map.actors.length) / 1500));
  const some = days.filter((_, index) => index > 0 && index % step === 0);
  const last = days.at(-1) ?? null;
  return [pictureOf(map, null, most), ...[...some, last].map((day) => pictureOf(map, day, most))];
}
