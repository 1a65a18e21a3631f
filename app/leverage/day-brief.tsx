import { useTranslations } from 'next-intl';
import type { ChartPoint } from '#app/ui/chart/point.ts';
import { Link } from '#app/ui/link.tsx';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import { ChangeFigure } from './change-figure.tsx';
import { useWhen } from './when.ts';

/** What happened on one day of the line, and where each step can be opened. */
export function DayBrief({
  point,
  before,
  base,
}: {
  point: ChartPoint;
  before: ChartPoint | undefined;
  base: string;
}) {
  const t = useTranslations('leverage.day');
  const when = useWhen();
  return (
    <div>
      <p className="flex items-baseline justify-between gap-4 border-b border-line pb-2">
        <span className="font-semibold">{when(point.date)}</span>
        <ChangeFigure before={before?.balance ?? null} after={point.balance} />
      </p>
      {point.happenings.length === 0 && (
        <p className="py-3 text-muted">{point.date === null ? t('baseline') : t('corrected')}</p>
      )}
      <ul className="divide-y divide-line">
        {point.happenings.map((happening) => (
          <li key={happening.id} className="py-3">
            <RoleBadge role={happening.role} />
            <p className="text-md font-semibold">{happening.title}</p>
            <Link
              className="link inline-flex min-h-11 items-center"
              href={`${base}?step=${happening.id}`}
            >
              {t('open')}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
