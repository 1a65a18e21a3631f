import { Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DateText } from '#app/ui/date-text.tsx';
import { Link } from '#app/ui/link.tsx';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import type { UpcomingAction } from '#lib/actions/list-upcoming.ts';
import type { Milestone } from '#lib/milestones/schema.ts';

/** The milestones that are due first and the actions that come first. */
export function NextUp({
  milestones,
  actions,
  base,
  mayPlan,
}: {
  milestones: Milestone[];
  actions: UpcomingAction[];
  base: string;
  mayPlan: boolean;
}) {
  const t = useTranslations('overview');
  const today = new Date().toISOString().slice(0, 10);
  const due = milestones.filter(({ reachedOn }) => reachedOn === null).slice(0, 3);
  return (
    <>
      {due.length + actions.length === 0 && (
        <p className="border-t border-line pt-3 text-muted">{t('nothingNext')}</p>
      )}
      <ul className="divide-y divide-line border-t border-line empty:hidden">
        {due.map((milestone) => (
          <li key={milestone.id} className="py-3">
            <RoleBadge role={milestone.role} />
            <p className="font-semibold wrap-anywhere">{milestone.title}</p>
            <p className="text-sm text-muted">
              {milestone.dueOn < today && (
                <b className="font-semibold text-warning">{t('overdue')} </b>
              )}
              {t('due')} <DateText value={milestone.dueOn} />
              {milestone.expected && `. ${t('expected', { what: milestone.expected })}`}
            </p>
          </li>
        ))}
        {actions.map((action) => (
          <li key={action.id} className="py-3">
            <p className="flex items-center gap-1.5 text-sm font-semibold text-accent">
              <Users aria-hidden className="size-4" />
              {t('action')}
            </p>
            <Link
              className="font-semibold wrap-anywhere hover:underline"
              href={`${base}/actions/${action.id}`}
            >
              {action.title}
            </Link>
            <p className="text-sm text-muted">
              <DateText value={action.startsAt} shape="moment" timeZone={action.timeZone} />.{' '}
              {action.goal
                ? t('signedUpOf', { count: action.signedUp, goal: action.goal })
                : t('signedUp', { count: action.signedUp })}
            </p>
          </li>
        ))}
      </ul>
      {(mayPlan || due.length > 0) && (
        <Link className="link inline-flex min-h-11 items-center" href={`${base}/milestones`}>
          {mayPlan && due.length === 0 ? t('plan') : t('allMilestones')}
        </Link>
      )}
    </>
  );
}
