import { useTranslations } from 'next-intl';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import { StrategyBadge } from '#app/ui/strategy-badge.tsx';
import type { StepChange } from '#lib/leverage/schema.ts';
import type { sharesOfDay } from '#lib/leverage/shares-of-day.ts';
import type { MapHappening, Point } from '#lib/map/schema.ts';
import { ChangeFigure } from './change-figure.tsx';
import { ChangeList } from './change-list.tsx';
import { ShareLine } from './share-line.tsx';
import { useWhen } from './when.ts';

/** One day of the line, opened: what happened, and what that changed on the map for whoever may read it. */
export function StepPanel({
  day,
  point,
  before,
  happenings,
  changes,
  parts,
}: {
  day: string | null;
  point: Point;
  before: Point | null;
  happenings: MapHappening[];
  /** Null where the reader may not see the map's history. */
  changes: StepChange[] | null;
  /** How much of the day's move each accounts for, where there are several. */
  parts: ReturnType<typeof sharesOfDay>;
}) {
  const t = useTranslations('leverage.day');
  const when = useWhen();
  const alone = changes?.filter((change) => change.happeningId === null) ?? [];
  const partOf = (id: string | null) => parts?.shares.find(({ happeningId }) => happeningId === id);
  return (
    <section aria-label={t('label', { day: when(day) })}>
      <p className="flex items-baseline justify-between gap-4 border-b border-line pb-2">
        <span className="font-semibold">{when(day)}</span>
        <ChangeFigure before={before?.balance ?? null} after={point.balance} />
      </p>
      {day === null && <p className="py-3 text-muted">{t('baseline')}</p>}
      {happenings.map((happening) => (
        <article key={happening.id} className="pt-4 pb-2">
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            <RoleBadge role={happening.role} />
            {happening.strategy && happening.strategy !== 'none' && (
              <StrategyBadge strategy={happening.strategy} />
            )}
          </div>
          <h2 className="mt-1 text-md font-semibold">{happening.title}</h2>
          <ShareLine share={partOf(happening.id)} />
          {happening.note && <p className="mt-1 max-w-measure">{happening.note}</p>}
          {happening.source && (
            <p className="mt-1 text-sm text-muted wrap-anywhere">
              {t('source', { source: happening.source })}
            </p>
          )}
          {changes && (
            <div className="mt-3">
              <ChangeList
                changes={changes.filter((change) => change.happeningId === happening.id)}
              />
            </div>
          )}
        </article>
      ))}
      {(alone.length > 0 || partOf(null)) && (
        <div className="pt-4">
          <p className="font-semibold">{t('alone')}</p>
          <ShareLine share={partOf(null)} />
          {alone.length > 0 && (
            <div className="mt-2">
              <ChangeList changes={alone} />
            </div>
          )}
        </div>
      )}
      {!changes && <p className="pt-2 text-sm text-muted">{t('organizersKnow')}</p>}
      {day !== null && (
        <p className="mt-3 text-sm text-muted">
          {parts && `${t(parts.method)} `}
          {t('bookkeeping')}
        </p>
      )}
    </section>
  );
}
