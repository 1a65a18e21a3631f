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
