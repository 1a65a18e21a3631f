import { Cells } from './cells.ts';
import { pointOn } from './curve.ts';
import type { Place } from './place-nodes.ts';
import type { Box } from './ports.ts';
import type { Curve, Line } from './route-arrows.ts';

export type LabelSize = { id: string; width: number; height: number };

const STEPS = 10;
const GAP = 3;
/** Along the line, its middle first. */
const TRIES = Array.from({ length: 21 }, (_, i) => 0.5 + (i % 2 === 0 ? 1 : -1) * 0.02 * i);

/**
 * A place on its own line for as many labels as there is room for, the first wished for first: no label meets
 * a node or another label, and of the places left the one that covers least of other arrows is taken.
 * Labels without a place are left out.
 */
export function placeLabels(
  boxes: Iterable<Box>,
  lines: readonly Line[],
  wanted: readonly LabelSize[],
): Map<string, Place> {
  const placed = new Cells<Box>();
  const put = (box: Box) => placed.add(grown(box, GAP), box);
  for (const box of boxes) put(box);
  const taken = (box: Box) => {
    for (const other of placed.near(box)) if (meet(other, box, GAP)) return true;
    return false;
  };
  const byId = new Map(lines.map((line) => [line.id, line]));
  const crossing = new Cells<Stretch>();
  for (const { id, curves } of lines)
    for (const curve of curves) crossing.add(roomOf(curve), { id, curve });
  const labels = new Map<string, Place>();
  for (const { id, width, height } of wanted) {
    const line = byId.get(id);
    if (!line) continue;
    let best: { box: Box; covered: number } | null = null;
    for (const [order, at] of placesOn(line).entries()) {
      // Nothing further along can cover less than nothing.
      if (best && order / 20 >= best.covered) break;
      const box = { ...at, width, height };
      if (taken(box)) continue;
      const covered = crossed(box, id, crossing) * 4 + order / 20;
      if (!best || covered < best.covered) best = { box, covered };
    }
    if (!best) continue;
    put(best.box);
    labels.set(id, { x: best.box.x, y: best.box.y });
  }
  return labels;
}

/** One curve of an arrow, and points on it once somebody has asked for them. */
type Stretch = { id: string; curve: Curve; points?: Place[] };

/** How many other arrows run through a box. */
function crossed(box: Box, own: string, crossing: Cells<Stretch>): number {
  const ids = new Set<string>();
  for (const stretch of crossing.near(box)) {
    if (stretch.id === own || ids.has(stretch.id)) continue;
    stretch.points ??= Array.from({ length: STEPS }, (_, i) => pointOn(stretch.curve, i / STEPS));
    if (stretch.points.some((point) => holds(box, point))) ids.add(stretch.id);
  }
  return ids.size;
}

/** A curve runs within what its ends and handles enclose. */
function roomOf(curve: Curve): Box {
  const [xs, ys] = [curve.map(({ x }) => x), curve.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return {
    ...{ x: (left + right) / 2, y: (top + bottom) / 2 },
    ...{ width: right - left, height: bottom - top },
  };
}

const grown = ({ x, y, width, height }: Box, gap: number): Box => ({
  ...{ x, y, width: width + 2 * gap, height: height + 2 * gap },
});

const placesOn = ({ curves }: Line) =>
  TRIES.flatMap((t) => {
    const at = t * curves.length;
    const index = Math.min(curves.length - 1, Math.floor(at));
    return [pointOn(curves[index]!, at - index)];
  });

/** Whether two boxes are nearer to one another than so much. */
export const meet = (a: Box, b: Box, gap = 0) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap;

const holds = (box: Box, p: Place) =>
  Math.abs(box.x - p.x) <= box.width / 2 && Math.abs(box.y - p.y) <= box.height / 2;
