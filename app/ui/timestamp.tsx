'use client';

import { useFormatter, useNow } from 'next-intl';

/** How long ago, kept current while the page is open; the exact moment is in the tooltip. */
export function Timestamp({ value }: { value: string | Date }) {
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const date = new Date(value);
  return (
    <time
      dateTime={date.toISOString()}
      title={format.dateTime(date, { dateStyle: 'long', timeStyle: 'short' })}
      suppressHydrationWarning
    >
      {format.relativeTime(date, now)}
    </time>
  );
}
