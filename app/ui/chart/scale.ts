import type { ChartPoint } from './point.ts';

const DAY = 86_400_000;
export const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;

export type Frame = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

export type Scale = Frame & {
  /** Pixels from the left for a date; the baseline stands at the very start. */
  x: (date: string | null) => number;
  /** Pixels from the top for a share of 1. */
  y: (share: number) => number;
  /** The highest share drawn, and the shares that get a line. */
  highest: number;
  rows: number[];
  /** Where drawing starts and ends in reading direction. */
  start: number;
  end: number;
};

/** Room before the first date, where the baseline's level is seen. */
const LEAD = 14;

/** The step between lines that gives two to five of them below the highest value, in hundredths. */
export function rowsUpTo(highest: number): number[] {
  const top = Math.max(1, highest * 100);
  const step = [0.5, 1, 2, 5, 10, 20, 25].find((size) => top / size <= 5) ?? 25;
  const count = Math.min(Math.ceil(top / step), 100 / step);
  return Array.from({ length: count + 1 }, (_, at) => (at * step) / 100);
}

/** Time in proportion to days, in reading direction; height in proportion to the balance, from 0. */
export function scaleOf(points: ChartPoint[], frame: Frame, rightToLeft: boolean): Scale {
  const days = points.flatMap((point) => (point.date === null ? [] : [dayOf(point.date)]));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const rows = rowsUpTo(
    Math.max(...points.map((point) => Math.max(point.balance, point.interval?.[1] ?? 0))),
  );
  const highest = rows.at(-1) ?? 1;
  const near = frame.left + LEAD;
  // A last step as flat as its predecessor's edge could not be seen without some time after it.
  const far = frame.right - Math.max(16, (frame.right - near) * 0.04);
  const flow = (date: string | null) =>
    date === null
      ? frame.left
      : near + (far - near) * ((dayOf(date) - first) / (last - first || 1));
  const mirror = (at: number) => (rightToLeft ? frame.left + frame.right - at : at);
  return {
    ...frame,
    x: (date) => mirror(flow(date)),
    y: (share) => frame.bottom - (share / highest) * (frame.bottom - frame.top),
    highest,
    rows,
    start: mirror(frame.left),
    end: mirror(frame.right),
  };
}
