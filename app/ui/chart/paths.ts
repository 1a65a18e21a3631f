import type { Mark } from './place-marks.ts';
import type { ChartPoint } from './point.ts';
import type { Scale } from './scale.ts';

export const round = (value: number) => Math.round(value * 10) / 10;

/** A value holds from its date until the next: level, then straight up or down. */
function steps(points: ChartPoint[], scale: Scale, value: (point: ChartPoint) => number): string[] {
  const corners = points.map((point) => [round(scale.x(point.date)), round(scale.y(value(point)))]);
  return corners.flatMap(([x, y], at) => [
    ...(at > 0 ? [`${x} ${corners[at - 1]?.[1]}`] : []),
    `${x} ${y}`,
    ...(at === corners.length - 1 ? [`${round(scale.end)} ${y}`] : []),
  ]);
}

export const linePath = (points: ChartPoint[], scale: Scale) =>
  `M${steps(points, scale, (point) => point.balance).join(' L')}`;

/** The interval as a filled band; a point without one is drawn as certain. */
export function bandPath(points: ChartPoint[], scale: Scale): string {
  const low = steps(points, scale, (point) => point.interval?.[0] ?? point.balance);
  const high = steps(points, scale, (point) => point.interval?.[1] ?? point.balance);
  return `M${low.join(' L')} L${high.toReversed().join(' L')}Z`;
}

/** From the line to each mark that had to move aside. */
export const stalksPath = (marks: Mark[]) =>
  marks
    .filter((mark) => mark.y !== mark.foot.y)
    .map(({ foot, x, y }) => `M${round(foot.x)} ${round(foot.y)}L${round(x)} ${round(y)}`)
    .join('');

export type Box = { left: number; right: number; top: number; bottom: number };

export const meet = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** The line as thin boxes, for whatever has to keep clear of it. */
export function lineBoxes(points: ChartPoint[], scale: Scale): Box[] {
  const around = (x1: number, y1: number, x2: number, y2: number): Box => ({
    left: Math.min(x1, x2) - 3,
    right: Math.max(x1, x2) + 3,
    top: Math.min(y1, y2) - 3,
    bottom: Math.max(y1, y2) + 3,
  });
  return points.flatMap((point, at) => {
    const next = points[at + 1];
    const [x, y] = [scale.x(point.date), scale.y(point.balance)];
    const nextX = next ? scale.x(next.date) : scale.end;
    const level = around(x, y, nextX, y);
    return next ? [level, around(nextX, y, nextX, scale.y(next.balance))] : [level];
  });
}
