import type { ShownSide } from '#lib/map/narrowing.ts';
import type { Pictured } from '#lib/map/picture.ts';
import { sideOf } from '#lib/map/side-of.ts';
import type { Place } from './place-nodes.ts';
import type { Box } from './ports.ts';

/** In the order in which a map is read: from us to the target. */
const ORDER = ['movement', 'ally', 'neutral', 'opponent', 'secondary_target', 'target'] as const;
const CELL = { width: 215, height: 112 };
const GAP = 110;
/** Room above a group for its name. */
const HEAD = 54;

/** Everybody of one side, and the room they take up together. */
export type Band = Box & { side: ShownSide };

/**
 * Everybody beside others of their side, one group after the other from us to the target; within a group whoever
 * carries most stands first. No two overlap, and a group is about as high as the others allow.
 */
export function sidePlaces(actors: Iterable<Pictured>): {
  places: Map<string, Place>;
  bands: Band[];
} {
  const all = [...actors].toSorted((a, b) => b.loss - a.loss);
  const rows = Math.max(3, Math.ceil(Math.sqrt(all.length * 0.9)));
  const places = new Map<string, Place>();
  const bands: Band[] = [];
  let left = 0;
  for (const side of ORDER) {
    const here = all.filter(({ actor }) => sideOf(actor) === side);
    if (here.length === 0) continue;
    const columns = Math.ceil(here.length / rows);
    const high = Math.ceil(here.length / columns);
    const width = columns * CELL.width;
    const height = high * CELL.height + HEAD;
    for (const [i, { actor }] of here.entries())
      places.set(actor.id, {
        x: left + (Math.floor(i / high) + 0.5) * CELL.width,
        y: HEAD / 2 + ((i % high) + 0.5 - high / 2) * CELL.height,
      });
    bands.push({ side, x: left + width / 2, y: 0, width, height });
    left += width + GAP;
  }
  return { places, bands };
}
