import { useFormatter, useTranslations } from 'next-intl';
import { Notice } from '#app/ui/notice.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import type { WorkBalance as Balance } from '#lib/leverage/work-balance.ts';
import { MILESTONE_TYPES } from '#lib/power/roles/milestone-types.ts';

/** Which kind of work is thin for where the campaign is, and what results would fill it. */
export function WorkBalance({ balance }: { balance: Balance }) {
  const t = useTranslations('leverage.balanceOfWork');
  const hundred = useTranslations('common.ofHundred');
  const format = useFormatter();
  const { phase, thin, alert, on } = balance;
  const day = format.dateTime(new Date(`${on}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <div className="grid max-w-measure gap-4">
      {alert && <Notice tone="warning">{t('alert')}</Notice>}
      <p>
        {t(`phases.${phase}`, { day })} {thin.length === 0 && t('none')}
      </p>
      {thin.map(({ work, share, target }) => (
        <div key={work}>
          <RoleBadge role={work} />
          <p className="mt-1">
            {t('thin', {
              share: hundred('phrase', ofHundred(share)),
              target: hundred('figure', ofHundred(target)),
            })}
          </p>
          <p className="mt-2 text-sm text-muted">{t('wouldFill')}</p>
          <ul className="list-disc ps-5 text-sm">
            {MILESTONE_TYPES[work].map((type) => (
              <li key={type}>{t(`types.${type}`)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="text-sm text-muted">{t('how')}</p>
    </div>
  );
}
