import { useTranslations } from 'next-intl';
import { ChangeFigure } from '#app/leverage/change-figure.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { Link } from '#app/ui/link.tsx';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import { type LinePoint, stepsOf } from '#lib/leverage/steps.ts';
import type { MapHappening } from '#lib/map/schema.ts';

const SHOWN = 5;

/** The last steps of the line, the newest first, each leading to what it changed. */
export function WhatMovedIt({
  points,
  happenings,
  base,
}: {
  points: LinePoint[];
  happenings: MapHappening[];
  base: string;
}) {
  const t = useTranslations('overview');
  const steps = stepsOf(points, happenings)
    .filter((step) => step.happenings.length > 0)
    .toReversed();
  if (steps.length === 0)
    return happenings.length === 0 ? (
      <p className="text-muted">{t('nothingMoved')}</p>
    ) : (
      <p className="text-muted">{t('notComputed', { count: happenings.length })}</p>
    );
  return (
    <>
      <ol className="divide-y divide-line border-y border-line">
        {steps.slice(0, SHOWN).map(({ point, before, happenings: onDay }) => (
          <li key={point.date} className="grid grid-cols-[2.5rem_1fr] gap-x-3 py-3">
            <ChangeFigure before={before?.balance ?? null} after={point.balance} />
            <div className="min-w-0">
              {onDay.map((happening) => (
                <p key={happening.id}>
                  <Link
                    className="font-semibold wrap-anywhere hover:underline"
                    href={`${base}/leverage?step=${happening.id}`}
                  >
                    {happening.title}
                  </Link>
                </p>
              ))}
              <p className="mt-1 flex flex-wrap items-center gap-x-4 text-sm text-muted">
                {[...new Set(onDay.map(({ role }) => role))].map((role) => (
                  <RoleBadge key={role} role={role} />
                ))}
                {point.date && <DateText value={point.date} />}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <Link className="link inline-flex min-h-11 items-center" href={`${base}/leverage`}>
        {t('allSteps', { count: steps.length })}
      </Link>
    </>
  );
}
