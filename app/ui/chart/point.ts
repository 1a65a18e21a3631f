import type { Role } from '../role-icon.tsx';

export type Happening = { id: string; title: string; role: Role };

/** What holds from a date on; null is the state before anything dated happened. Shares of 1. */
export type ChartPoint = {
  date: string | null;
  leverage: number;
  counterLeverage: number;
  balance: number;
  ceiling: number;
  /** The balance's 10 to 90 % interval. */
  interval?: readonly [number, number] | null;
  happenings: Happening[];
};

/** What the line can draw. */
export type Measure = 'balance' | 'leverage' | 'counterLeverage' | 'ceiling';

/** The points with another figure where the drawing looks for the balance; only the balance has an interval. */
export const measured = (points: ChartPoint[], measure: Measure): ChartPoint[] =>
  measure === 'balance'
    ? points
    : points.map((point) => ({ ...point, balance: point[measure], interval: null }));
