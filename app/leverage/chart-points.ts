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
    happenings: onDay.map(({ id, title, role }) => ({ id, title, role })),
  }));
