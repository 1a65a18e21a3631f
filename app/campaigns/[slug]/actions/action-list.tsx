import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DateText } from '#app/ui/date-text.tsx';
import { Link } from '#app/ui/link.tsx';
import type { Action } from '#lib/actions/schema.ts';
import { LiveCount } from './live-count.tsx';

/** Actions in a row each: what, when, where, and how many. */
export function ActionList({
  label,
  actions,
  base,
  stream,
}: {
  label: string;
  actions: Action[];
  base: string;
  /** The stream that carries the counts. */
  stream: { id: string; head: number } | null;
}) {
  const t = useTranslations('actions');
  return (
    <ul aria-label={label} className="divide-y divide-line border-y border-line">
      {actions.map((action) => (
        <li key={action.id} className="grid gap-x-8 gap-y-2 py-4 md:grid-cols-[1fr_18rem]">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
              {t(`kinds.${action.kind}`)}
              {action.status === 'cancelled' && (
                <b className="font-semibold text-danger">{t('status.cancelled')}</b>
              )}
              {action.mine && action.status === 'published' && (
                <span className="inline-flex items-center gap-1 font-semibold text-accent">
                  <Check aria-hidden className="size-4" />
                  {t('you')}
                </span>
              )}
            </p>
            <h3 className="text-md">
              <Link href={`${base}/${action.id}`} className="link wrap-anywhere">
                {action.title}
              </Link>
            </h3>
            <p className="text-muted wrap-anywhere">
              <DateText value={action.startsAt} shape="stamp" timeZone={action.timeZone} />
              {action.place && ` · ${action.place}`}
            </p>
          </div>
          {stream && action.status === 'published' && (
            <LiveCount
              actionId={action.id}
              stream={stream.id}
              head={stream.head}
              signedUp={action.signedUp}
              checkedIn={action.checkedIn}
              goal={action.goal}
              over={action.past}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
