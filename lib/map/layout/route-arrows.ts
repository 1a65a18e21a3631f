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
      const y = opening(
        wall.boxes.filter((box) => box.id !== from && box.id !== to),
        used,
        straight,
      );
      taken.set(wall, [...used, y]);
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

/** The height nearest to the one wished for that meets no node, and no arrow where that can be helped. */
function opening(boxes: Box[], used: number[], wished: number): number {
  const blocked = boxes.map(
    (box) => [box.y - box.height / 2 - MARGIN, box.y + box.height / 2 + MARGIN] as const,
  );
  const free = (y: number) => blocked.every(([top, bottom]) => y <= top || y >= bottom);
  const alone = (y: number) => used.every((other) => Math.abs(other - y) >= LANE - 0.01);
  const nearest = (list: number[]) =>
    list.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished))[0];
  const candidates = [wished, ...blocked.flat(), ...used.flatMap((y) => [y - LANE, y + LANE])];
  return (
    nearest(candidates.filter((y) => free(y) && alone(y))) ??
    nearest(candidates.filter(free)) ??
    wished
  );
}

function bend(a: Place, b: Place): Curve {
  const half = (b.x - a.x) / 2;
  return [a, { x: a.x + half, y: a.y }, { x: b.x - half, y: b.y }, b];
}

function bow(a: Port, b: Port): Curve {
  const out = (a.side === 'right' ? 1 : -1) * Math.min(64, 30 + Math.abs(b.y - a.y) / 8);
  return [a, { x: a.x + out, y: a.y }, { x: b.x + out, y: b.y }, b];
}
