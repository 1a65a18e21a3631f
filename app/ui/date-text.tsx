import { type DateTimeFormatOptions, useFormatter } from 'next-intl';

const shapes = {
  /** 1 February 1956 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 1 Feb 1956 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Mon 1 February, 19:00 */
  moment: { weekday: 'short', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
  /** 1 Feb 1956, 19:00 */
  stamp: { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
} satisfies Record<string, DateTimeFormatOptions>;

/** A day ("1956-02-01", no time zone) or an instant, in the reader's language. */
export function DateText({
  value,
  shape = 'long',
  timeZone,
}: {
  value: string | Date;
  shape?: keyof typeof shapes;
  /** Where it takes place; a calendar day has none. */
  timeZone?: string;
}) {
  const format = useFormatter();
  const day = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  const date = new Date(value);
  return (
    <time dateTime={day ? String(value) : date.toISOString()}>
      {format.dateTime(date, { ...shapes[shape], timeZone: day ? 'UTC' : timeZone })}
    </time>
  );
}
