import { useFormatter, useLocale } from 'next-intl';

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const clock = { hour: 'numeric', minute: '2-digit' } as const;

/** The zone in words and its place, "Central Time, Chicago": whoever reads it may be elsewhere. */
export function zoneName(timeZone: string, locale: string, at: Date): string {
  const named = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  const place = timeZone.includes('/') ? timeZone.split('/').at(-1)?.replaceAll('_', ' ') : '';
  return [named ?? timeZone, named && place && !named.includes(place) ? place : '']
    .filter(Boolean)
    .join(', ');
}

/** When an action takes place, on the clock of its place, with the time zone spelled out. */
export function WhenText({
  startsAt,
  endsAt,
  timeZone,
}: {
  startsAt: string;
  endsAt: string | null;
  timeZone: string;
}) {
  const format = useFormatter();
  const locale = useLocale();
  const start = new Date(startsAt);
  const end = endsAt ? new Date(endsAt) : null;
  const date = (at: Date) => format.dateTime(at, { ...day, timeZone });
  const time = (at: Date) => format.dateTime(at, { ...clock, timeZone });
  // Within a day the day is said once; what goes on into the next says both.
  const sameDay = end && date(start) === date(end);
  return (
    <>
      <time dateTime={startsAt}>
        <b className="font-semibold">{date(start)}</b>
        <br />
        {sameDay ? format.dateTimeRange(start, end, { ...clock, timeZone }) : time(start)}
      </time>
      {end && !sameDay && (
        <time dateTime={end.toISOString()}>
          {' – '}
          {date(end)}, {time(end)}
        </time>
      )}
      <br />
      <span className="text-muted">{zoneName(timeZone, locale, start)}</span>
    </>
  );
}
