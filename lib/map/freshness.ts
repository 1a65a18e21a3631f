import { inRange } from '#lib/power/in-range.ts';
import type { MapChange } from './schema.ts';

const DAY = 86_400_000;

/** After how many days an assessment counts half, at least and at most. */
export const HALF_LIFE = { least: 30, most: 3650, usual: 180 } as const;

/**
 * How fresh an assessment is: 0.5^(age / half-life), no units, 1 today and towards 0 with age.
 *
 * @param age      days, 0 or more.
 * @param halfLife days, 30 to 3650.
 * @throws RangeError for either outside its range.
 */
export const freshness = (age: number, halfLife: number): number =>
  0.5 ** (inRange('age', age, 0) / inRange('half-life', halfLife, HALF_LIFE.least, HALF_LIFE.most));

type Assessed = Pick<MapChange, 'effectiveOn' | 'recordedAt' | 'supersedesId'>;

/**
 * The day on which somebody judged that a value holds: the one from which it holds; of what holds from the start, and
 * of what corrects an earlier entry, the day on which it was entered.
 */
export const assessedOn = ({ effectiveOn, recordedAt, supersedesId }: Assessed): string =>
  effectiveOn === null || supersedesId !== null ? recordedAt.slice(0, 10) : effectiveOn;

/** How many days ago that was on a day, YYYY-MM-DD; 0 for a day yet to come. */
export const ageOf = (change: Assessed, today: string): number =>
  Math.max(0, Math.round((Date.parse(today) - Date.parse(assessedOn(change))) / DAY));
