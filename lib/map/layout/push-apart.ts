import { Cells } from './cells.ts';
import { sizeOf } from './draw-map.ts';
import type { Place } from './place-nodes.ts';
import type { Box } from './ports.ts';

const LARGEST = sizeOf(1, 1);
const GAP = 26;
const CELL = { width: LARGEST.width + GAP, height: LARGEST.height + GAP };
const ROUNDS = 400;

/**
 * The same arrangement with room for a card at every place: spread until there is about enough room, then whoever
 * still overlaps is moved aside, a little at a time.
 */
export function pushApart(places: ReadonlyMap<string, Place>): Map<string, Place> {
  const boxes = [...places].map(([id, { x, y }]) => ({ id, x, y, ...CELL }));
  const scale = scaleOf(boxes);
  for (const box of boxes) {
    box.x *= scale;
    box.y *= scale;
  }
  for (let round = 0; round < ROUNDS && pushed(boxes); round++);
  return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));
}

/** By how much the whole has to grow for twice the room that all cards take. */
function scaleOf(boxes: readonly Box[]): number {
  const extent = (values: number[]) =>
    values.reduce((a, b) => Math.max(a, b), -Infinity) -
    values.reduce((a, b) => Math.min(a, b), Infinity);
  const area = extent(boxes.map(({ x }) => x)) * extent(boxes.map(({ y }) => y));
  const wanted = 2.5 * boxes.length * CELL.width * CELL.height;
  return area > 0 ? Math.sqrt(wanted / area) : 1;
}

/** One round; whether anybody had to move. */
function pushed(boxes: Box[]): boolean {
  const cells = new Cells<number>();
  for (const [i, box] of boxes.entries()) cells.add(box, i);
  let moved = false;
  for (const [i, a] of boxes.entries())
    for (const j of new Set(cells.near(a))) {
      const b = boxes[j]!;
      if (j <= i) continue;
      const over = {
        x: (a.width + b.width) / 2 - Math.abs(a.x - b.x),
        y: (a.height + b.height) / 2 - Math.abs(a.y - b.y),
      };
      if (over.x <= 0.01 || over.y <= 0.01) continue;
      moved = true;
      const axis = over.x * CELL.height < over.y * CELL.width ? 'x' : 'y';
      const by = (over[axis] / 2 + 0.5) * (a[axis] <= b[axis] ? 1 : -1);
      a[axis] -= by;
      b[axis] += by;
    }
  return moved;
}
