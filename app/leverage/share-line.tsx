import { useTranslations } from 'next-intl';
import type { DayShare } from '#lib/leverage/shares-of-day.ts';

/** How much of its day's move one happening accounts for, in a sentence. */
export function ShareLine({ share }: { share: DayShare | undefined }) {
  const t = useTranslations('leverage.day');
  if (!share) return null;
  const { points, none } = share;
  const direction = points > 0 ? 'up' : points < 0 ? 'down' : none ? 'none' : 'little';
  return (
    <p className="mt-1 text-sm font-semibold">
      {t('share', { direction, count: Math.abs(points) })}
    </p>
  );
}
