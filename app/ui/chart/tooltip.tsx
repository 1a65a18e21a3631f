import { useTranslations } from 'next-intl';
import { ofHundred, pointsBetween } from '../of-hundred.ts';
import { roleIcons, roleText } from '../role-icon.tsx';
import type { ChartPoint, Measure } from './point.ts';
import type { Scale } from './scale.ts';

const MOST = 3;
const WIDTH = 264;

/** What a point says, the same for pointer, finger and keys; beside the point, never over it. */
export function Tooltip({
  point,
  before,
  scale,
  when,
  measure,
}: {
  point: ChartPoint;
  before: ChartPoint | undefined;
  scale: Scale;
  /** The point's date in words. */
  when: string;
  measure: Measure;
}) {
  const t = useTranslations('common.chart');
  const hundred = useTranslations('common.ofHundred');
  const x = scale.x(point.date);
  const width = Math.min(WIDTH, scale.width - 16);
  const beside = x + 18 + width <= scale.width ? x + 18 : x - 18 - width;
  const left = Math.max(0, Math.min(beside, scale.width - width));
  // Where neither side has room, above or below the point is left.
  const covers = left < x && x < left + width;
  const low = scale.y(point.balance) > (scale.top + scale.bottom) / 2;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-20 rounded-md border border-line bg-surface px-3 py-2 text-sm shadow-float"
      style={{
        left,
        width,
        ...(low || !covers ? { top: 0 } : { bottom: scale.height - scale.bottom }),
      }}
    >
      <p className="flex justify-between gap-3 text-muted">
        {when}
        {before && (
          <span>{hundred('change', { count: pointsBetween(before.balance, point.balance) })}</span>
        )}
      </p>
      <p className="font-semibold">
        {t('measured', { measure, value: hundred('phrase', ofHundred(point.balance)) })}
      </p>
      {point.interval && (
        <p className="text-muted">
          {t('interval', {
            low: hundred('figure', ofHundred(point.interval[0])),
            high: hundred('figure', ofHundred(point.interval[1])),
          })}
        </p>
      )}
      <ul className="mt-1 grid gap-1">
        {point.happenings.slice(0, MOST).map((happening) => {
          const Icon = roleIcons[happening.role];
          return (
            <li key={happening.id} className="flex gap-1.5">
              <Icon className={`mt-0.5 size-3.5 shrink-0 ${roleText[happening.role]}`} />
              <span className="line-clamp-2">{happening.title}</span>
            </li>
          );
        })}
        {point.happenings.length > MOST && (
          <li className="text-muted">{t('more', { count: point.happenings.length - MOST })}</li>
        )}
      </ul>
    </div>
  );
}
