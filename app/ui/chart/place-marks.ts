import type { ChartPoint, Happening } from './point.ts';
import type { Scale } from './scale.ts';

export const MARK = 9;

export type Mark = {
  happening: Happening;
  /** Which point it belongs to. */
  at: number;
  /** Where the line is on that day. */
  foot: { x: number; y: number };
  /** Where the mark is drawn: on the line, or beside it where others are in the way. */
  x: number;
  y: number;
};

/** Marks in date order, each on the line unless it would cover another; then the nearest free height. */
export function placeMarks(points: ChartPoint[], scale: Scale, radius = MARK): Mark[] {
  const apart = 2 * radius + 3;
  const heights = Array.from({ length: 24 }, (_, step) =>
    step % 2 ? -Math.ceil(step / 2) : step / 2,
  ).map((step) => step * (apart / 2));
  return points.reduce<Mark[]>((placed, point, at) => {
    const foot = { x: scale.x(point.date), y: scale.y(point.balance) };
    for (const happening of point.happenings) {
      const free = heights
        .map((shift) => foot.y + shift)
        .filter((y) => y >= scale.top - radius && y <= scale.bottom)
        .find((y) => placed.every((mark) => Math.hypot(mark.x - foot.x, mark.y - y) >= apart));
      placed.push({ happening, at, foot, x: foot.x, y: free ?? foot.y });
    }
    return placed;
  }, []);
}
