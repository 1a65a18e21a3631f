import { useTranslations } from 'next-intl';
import { Meter } from '#app/ui/meter.tsx';
import { RoleBadge } from '#app/ui/role-badge.tsx';

const works = ['agitate', 'innovate', 'orchestrate'] as const;

/** How much of what was done was which of the three kinds of work: plain counts, no verdict. */
export function WorkCounts({ roles }: { roles: readonly string[] }) {
  const t = useTranslations('leverage.work');
  const names = useTranslations('common.roles');
  const counts = works.map((work) => roles.filter((role) => role === work).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return <p className="text-muted">{t('none')}</p>;
  return (
    <ul className="grid gap-3">
      {works.map((work, at) => (
        <li key={work} className="grid grid-cols-[8rem_1fr_auto] items-center gap-3">
          <RoleBadge role={work} />
          <Meter
            value={counts[at]!}
            goal={all}
            hue={work}
            caption={null}
            label={t('said', { work: names(work), count: counts[at]!, all })}
          />
          <span aria-hidden className="min-w-12 text-end tabular-nums">
            {t('share', { count: counts[at]!, all })}
          </span>
        </li>
      ))}
    </ul>
  );
}
