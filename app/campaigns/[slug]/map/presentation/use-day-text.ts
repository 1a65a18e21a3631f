'use client';

import { useFormatter, useTranslations } from 'next-intl';

/** A day of the map in words; null is before everything. */
export function useDayText(): (day: string | null) => string {
  const t = useTranslations('present');
  const format = useFormatter();
  return (day) =>
    day === null
      ? t('dayStart')
      : format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
}
