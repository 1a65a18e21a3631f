import type { Place } from './place-nodes.ts';
import { type Box, type Ends, type Port, portsOf } from './ports.ts';

/** One arrow's line: cubic curves end to end, each as its start, two handles and its end. */
export type Curve = readonly [Place, Place, Place, Place];
export type Line = { id: string; curves: Curve[] };

const MARGIN = 12;
const LANE = 9;

/**
 * The line of every arrow. None runs behind a node: where something stands in the way it bends to the nearest
 * opening above or below, and arrows that use the same opening keep apart.
 */
export function routeArrows(boxes: Map<string, Box>, arrows: readonly Ends[]): Line[] {
  const ports = portsOf(boxes, arrows);
  const walls = wallsOf(boxes);
  const taken = new Map<Wall, number[]>();
  return arrows.map(({ id, from, to }) => {
    const { start, end } = ports.get(id)!;
    if (start.side === end.side) return { id, curves: [bow(start, end)] };
    const points: Place[] = [start];
    const ahead = end.x > start.x ? 1 : -1;
    const between = walls.filter(
      (wall) =>
        wall.left > Math.min(start.x, end.x) - 1 && wall.right < Math.max(start.x, end.x) + 1,
    );
    for (const wall of ahead > 0 ? between : between.toReversed()) {
      const straight =
        start.y +
        ((end.y - start.y) * ((wall.left + wall.right) / 2 - start.x)) / (end.x - start.x);
      const used = taken.get(wall) ?? [];
      taken.set(wall, used);
      const y = opening(
        wall.boxes.filter((box) => box.id !== from && box.id !== to),
        used,
        straight,
      );
      used.splice(firstAbove(used, y), 0, y);
      const [enter, leave] = ahead > 0 ? [wall.left, wall.right] : [wall.right, wall.left];
      points.push({ x: enter, y }, { x: leave, y });
    }
    points.push(end);
    return { id, curves: points.slice(1).map((point, i) => bend(points[i]!, point)) };
  });
}

/** Nodes that stand more or less above one another, and how wide they are together. */
type Wall = { left: number; right: number; boxes: (Box & { id: string })[] };

function wallsOf(boxes: Map<string, Box>): Wall[] {
  const walls: Wall[] = [];
  const sorted = [...boxes].map(([id, box]) => ({ ...box, id }));
  for (const box of sorted.sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2))) {
    const [left, right] = [box.x - box.width / 2 - 6, box.x + box.width / 2 + 6];
    const last = walls.at(-1);
    if (last && left < last.right) {
      last.right = Math.max(last.right, right);
      last.boxes.push(box);
    } else walls.push({ left, right, boxes: [box] });
  }
  return walls;
}

/**
 * The height nearest to the one wished for that meets no node and no arrow: from there up and down, past whatever is
 * in the way, one thing at a time.
 *
 * @param used heights of arrows in the same opening, in order.
 */
function opening(boxes: Box[], used: readonly number[], wished: number): number {
  const blocked = boxes.map(
    (box) => [box.y - box.height / 2 - MARGIN, box.y + box.height / 2 + MARGIN] as const,
  );
  const past = (direction: 1 | -1): number => {
    for (let y = wished; ; ) {
      const wall = blocked.find(([top, bottom]) => y > top && y < bottom);
      const lane = wall ? undefined : nextTo(used, y);
      if (wall) y = direction > 0 ? wall[1] : wall[0];
      else if (lane !== undefined) y = lane + direction * LANE;
      else return y;
    }
  };
  const [up, down] = [past(-1), past(1)];
  return wished - up <= down - wished ? up : down;
}

/** An arrow nearer to a height than one lane. */
function nextTo(used: readonly number[], y: number): number | undefined {
  const at = firstAbove(used, y);
  return [used[at - 1], used[at]].find(
    (other) => other !== undefined && Math.abs(other - y) < LANE - 0.01,
  );
}

/** Where the first of an ordered list stands that is more. */
function firstAbove(ordered: readonly number[], y: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]! <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function bend(a: Place, b: Place): Curve {
  const half = (b.x - a.x) / 2;
  return [a, { x: a.x + half, y: a.y }, { x: b.x - half, y: b.y }, b];
}

function bow(a: Port, b: Port): Curve {
  const out = (a.side === 'right' ? 1 : -1) * Math.min(64, 30 + Math.abs(b.y - a.y) / 8);
  return [a, { x: a.x + out, y: a.y }, { x: b.x + out, y: b.y }, b];
}
