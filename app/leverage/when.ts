import { useFormatter, useTranslations } from 'next-intl';

/** A day of the line in words; null is before everything. */
export function useWhen() {
  const t = useTranslations('common.chart');
  const format = useFormatter();
  return (day: string | null, shape: 'long' | 'month' | 'day' = 'long') =>
    day === null
      ? t('baseline')
      : format.dateTime(new Date(day), {
          ...(shape === 'long' && { dateStyle: 'long' }),
          ...(shape === 'month' && { month: 'long', year: 'numeric' }),
          ...(shape === 'day' && { day: 'numeric', month: 'long' }),
          timeZone: 'UTC',
        });
}
