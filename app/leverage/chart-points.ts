import type { ChartPoint } from '#app/ui/chart/point.ts';
import { stepsOf } from '#lib/leverage/steps.ts';
import type { MapHappening, Point } from '#lib/map/schema.ts';

/** The stored line as the chart takes it. */
export const chartPoints = (points: Point[], happenings: MapHappening[]): ChartPoint[] =>
  stepsOf(points, happenings).map(({ point, happenings: onDay }) => ({
    date: point.date,
    leverage: point.leverage,
    counterLeverage: point.counterLeverage,
    balance: point.balance,
    ceiling: point.ceiling,
    interval: intervalOf(point),
    happenings: onDay.map(({ id, title, role }) => ({ id, title, role })),
  }));

/** Between what the balance lies in eight of ten cases; null where that was not kept. */
export const intervalOf = ({ balanceLow, balanceHigh }: Point): [number, number] | null =>
  balanceLow === null || balanceHigh === null ? null : [balanceLow, balanceHigh];
