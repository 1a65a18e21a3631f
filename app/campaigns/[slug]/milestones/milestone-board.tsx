import { useTranslations } from 'next-intl';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import type { Group } from '#lib/leverage/queries.ts';
import type { Milestone } from '#lib/milestones/schema.ts';
import { works } from '#lib/milestones/words.ts';
import { MilestoneItem } from './milestone-item.tsx';

/** One column for each kind of work: what is ahead first, then what was reached. */
export function MilestoneBoard({
  milestones,
  ...rest
}: {
  milestones: Milestone[];
  campaignId: string;
  base: string;
  groups: Group[];
  today: string;
  mayEdit: boolean;
}) {
  const t = useTranslations('milestones');
  const names = useTranslations('common.roles');
  return (
    <div className="grid gap-x-8 gap-y-10 md:grid-cols-3">
      {works.map((work) => {
        const ofWork = milestones.filter(({ role }) => role === work);
        const ahead = ofWork.filter(({ reachedOn }) => reachedOn === null);
        const reached = ofWork
          .filter(({ reachedOn }) => reachedOn !== null)
          .toSorted((a, b) => (a.reachedOn! < b.reachedOn! ? 1 : -1));
        return (
          <section key={work} aria-label={names(work)} className="min-w-0">
            <h2 className="font-sans text-base">
              <RoleBadge role={work} />
            </h2>
            <p className="mt-1 text-sm text-muted md:min-h-10">{t(`means.${work}`)}</p>
            {ofWork.length === 0 && (
              <p className="mt-3 border-t border-line py-3 text-muted">{t('noneOfThis')}</p>
            )}
            <ul
              aria-label={t('listLabel', { work: names(work) })}
              className="mt-3 divide-y divide-line border-t border-line empty:hidden"
            >
              {[...ahead, ...reached].map((milestone) => (
                <MilestoneItem key={milestone.id} milestone={milestone} {...rest} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
