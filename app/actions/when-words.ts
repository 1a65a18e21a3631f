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

export type ActionTime = { startsAt: string; endsAt: string | null; timeZone: string };

/** When an action takes place, in words, on the clock of its place. */
export function whenWords({ startsAt, endsAt, timeZone }: ActionTime, locale: string) {
  const days = new Intl.DateTimeFormat(locale, { ...day, timeZone });
  const clocks = new Intl.DateTimeFormat(locale, { ...clock, timeZone });
  const start = new Date(startsAt);
  const end = endsAt ? new Date(endsAt) : null;
  const date = days.format(start);
  // Within a day the day is said once; what goes on into the next says both.
  const sameDay = end !== null && days.format(end) === date;
  return {
    startsAt,
    date,
    time: sameDay ? clocks.formatRange(start, end) : clocks.format(start),
    end:
      end && !sameDay
        ? { at: end.toISOString(), words: `${days.format(end)}, ${clocks.format(end)}` }
        : null,
    zone: zoneName(timeZone, locale, start),
  };
}

export type WhenWords = ReturnType<typeof whenWords>;
