import { useFormatter, useTranslations } from 'next-intl';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { headlineOf } from '#lib/leverage/headline.ts';
import type { LinePoint } from '#lib/leverage/steps.ts';

/** "22 of 100, up 9 since June." */
export function Headline({ points }: { points: LinePoint[] }) {
  const t = useTranslations('leverage.headline');
  const hundred = useTranslations('common.ofHundred');
  const format = useFormatter();
  const headline = headlineOf(points);
  if (!headline) return null;
  const last = points.at(-1)?.date ?? '';
  const { change, since } = headline;
  // The month says enough; the year only where it is another one, the day only within the same month.
  const near = since !== null && since.slice(0, 4) === last.slice(0, 4);
  const same = near && since.slice(0, 7) === last.slice(0, 7);
  const day =
    since &&
    format.dateTime(new Date(since), {
      ...{ month: 'long', timeZone: 'UTC' },
      ...(same && { day: 'numeric' }),
      ...(!near && { year: 'numeric' }),
    });
  return t('sentence', {
    now: hundred('phrase', ofHundred(headline.balance)),
    direction: change > 0 ? 'up' : change < 0 ? 'down' : 'level',
    points: Math.abs(change),
    since: day ? t('since', { day }) : t('sinceStart'),
  });
}
