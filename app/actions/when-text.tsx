import { useFormatter, useLocale } from 'next-intl';

const shown = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
} as const;

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
  return (
    <>
      <time dateTime={startsAt} className="font-semibold">
        {endsAt
          ? format.dateTimeRange(start, new Date(endsAt), { ...shown, timeZone })
          : format.dateTime(start, { ...shown, timeZone })}
      </time>
      <br />
      <span className="text-muted">{zoneName(timeZone, locale, start)}</span>
    </>
  );
}
