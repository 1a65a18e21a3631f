import { isDay } from '#lib/power/case-file/is-day.ts';

const DAY = 86_400_000;

/**
 * A calendar day as a count of days, so that the difference of two is the days between them.
 *
 * @param name what the day is, for the error.
 * @param day YYYY-MM-DD.
 * @throws RangeError if it is not a day of the calendar, in that form.
 */
export function dayNumber(name: string, day: string): number {
  if (!isDay(day)) throw new RangeError(`${name} is ${day}, expected a day as YYYY-MM-DD`);
  return Date.parse(day) / DAY;
}

/** The calendar day that is so many days earlier, both as YYYY-MM-DD. */
export function dayBefore(name: string, day: string, days: number): string {
  return new Date((dayNumber(name, day) - days) * DAY).toISOString().slice(0, 10);
}
