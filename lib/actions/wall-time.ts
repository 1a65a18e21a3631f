/** What a clock on the wall of a time zone shows at an instant, YYYY-MM-DDTHH:MM. */
export function wallTimeOf(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    },
    ...{ hour: '2-digit', minute: '2-digit' },
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The instant at which a wall clock shows this. Of a time shown twice, when clocks go back, the first; a time
 * that is skipped, when they go forward, is read as if they had not yet.
 */
export function instantOf(wallTime: string, timeZone: string): Date {
  const asUtc = new Date(`${wallTime}:00Z`).getTime();
  const offsetAt = (instant: number) =>
    new Date(`${wallTimeOf(new Date(instant), timeZone)}:00Z`).getTime() - instant;
  // The offsets of a day before and a day after are the only two the zone can have at that time.
  const [before, after] = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)];
  const fits = [asUtc - before, asUtc - after].filter(
    (instant) => wallTimeOf(new Date(instant), timeZone) === wallTime,
  );
  return new Date(fits.length > 0 ? Math.min(...fits) : asUtc - before);
}

/** Whether this names a time zone, as in the tz database. An offset such as +02:00 does not: it knows no summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
