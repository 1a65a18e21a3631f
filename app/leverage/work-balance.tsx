import { useTranslations } from 'next-intl';
import { Notice } from '#app/ui/notice.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import type { DoneAlone } from '#lib/leverage/done-alone.ts';
import type { WorkBalance as Balance } from '#lib/leverage/work-balance.ts';
import { MILESTONE_TYPES } from '#lib/power/roles/milestone-types.ts';
import { useWhen } from './when.ts';

/**
 * Which kind of work is thin for where the campaign is, and what results would fill it; and, to those who may read
 * the map, whether it looks as if one kind had been done without the others.
 */
export function WorkBalance({ balance, alone }: { balance: Balance; alone: DoneAlone | null }) {
  const t = useTranslations('leverage.balanceOfWork');
  const hundred = useTranslations('common.ofHundred');
  const when = useWhen();
  const { phase, thin, alert, on } = balance;
  return (
    <div className="grid max-w-measure gap-4">
      {alert && <Notice tone="warning">{t('alert')}</Notice>}
      <p>
        {t(`phases.${phase}`, { day: when(on) })} {thin.length === 0 && t('none')}
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
      {alone?.works.map((work) => (
        <div key={work}>
          <RoleBadge role={work} />
          <p className="mt-1">{t(`alone.${work}`, { day: when(alone.since) })}</p>
        </div>
      ))}
      <p className="text-sm text-muted">{t('how')}</p>
    </div>
  );
}
