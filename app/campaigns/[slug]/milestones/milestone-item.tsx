'use client';

import { CircleCheck, Pencil, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { usePress } from '#app/leverage/use-press.ts';
import { Button } from '#app/ui/button.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Link } from '#app/ui/link.tsx';
import { Menu } from '#app/ui/menu.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { Group } from '#lib/leverage/queries.ts';
import type { Milestone } from '#lib/milestones/schema.ts';
import { MilestoneForm } from './milestone-form.tsx';
import { ReachForm } from './reach-form.tsx';

/** One milestone: what it says, when it is due or was reached, and what an organizer can do with it. */
export function MilestoneItem({
  milestone,
  campaignId,
  base,
  groups,
  today,
  mayEdit,
}: {
  milestone: Milestone;
  campaignId: string;
  base: string;
  groups: Group[];
  today: string;
  mayEdit: boolean;
}) {
  const t = useTranslations('milestones');
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState<'edit' | 'reach' | null>(null);
  const { id: milestoneId, title, dueOn, reachedOn, happeningId, criterion, expected } = milestone;
  const pick = (idempotencyKey: string) => ({ campaignId, milestoneId, idempotencyKey });
  const remove = usePress(
    (key) => api.milestones.remove(pick(key)),
    () => {
      router.refresh();
      toast({ message: t('removed', { title }), undo: restore });
    },
  );
  const restore = async () => {
    await api.milestones.restore(pick(crypto.randomUUID()));
    router.refresh();
  };
  const close = (next: boolean) => !next && setOpen(null);
  return (
    <li className="py-4">
      <div className="flex items-start justify-between gap-2">
        <p className="min-w-0 py-2 font-semibold wrap-anywhere">{title}</p>
        {mayEdit && !reachedOn && (
          <Menu
            label={t('menu', { title })}
            items={[
              { label: t('edit'), icon: <Pencil />, onSelect: () => setOpen('edit') },
              { label: t('remove'), icon: <Trash2 />, danger: true, onSelect: remove.press },
            ]}
          />
        )}
      </div>
      {reachedOn ? (
        <p className="flex flex-wrap items-center gap-x-2 text-success">
          <CircleCheck aria-hidden className="size-4" />
          <span>
            {t('reachedOn')} <DateText value={reachedOn} />
          </span>
        </p>
      ) : (
        <p className="text-muted">
          {dueOn < today && <b className="font-semibold text-warning">{t('overdue')} </b>}
          {t('due')} <DateText value={dueOn} />
        </p>
      )}
      {criterion && (
        <p className="mt-2 text-sm whitespace-pre-line wrap-anywhere">
          <span className="text-muted">{t('checkedBy')} </span>
          {criterion}
        </p>
      )}
      {expected && (
        <p className="mt-1 text-sm whitespace-pre-line wrap-anywhere">
          <span className="text-muted">{t('expects')} </span>
          {expected}
        </p>
      )}
      {happeningId && (
        <Link
          className="link inline-flex min-h-11 items-center text-sm"
          href={`${base}/leverage?step=${happeningId}`}
        >
          {t('whatItMoved')}
        </Link>
      )}
      {remove.problems.map(({ message }) => (
        <p key={message} role="alert" className="mt-2 text-danger">
          {message}
        </p>
      ))}
      {mayEdit && !reachedOn && (
        <div className="mt-3">
          <Button variant="quiet" onClick={() => setOpen('reach')}>
            {t('reach')}
          </Button>
          <Dialog
            open={open === 'reach'}
            onOpenChange={close}
            title={t('reachTitle')}
            description={title}
          >
            <ReachForm
              groups={groups}
              today={today}
              ask={(fields, key) => api.milestones.reach({ ...fields, ...pick(key) })}
              onDone={() => {
                setOpen(null);
                router.refresh();
                toast({ message: t('reachedSaid', { title }) });
              }}
            />
          </Dialog>
          <Dialog open={open === 'edit'} onOpenChange={close} title={t('edit')}>
            <MilestoneForm
              start={milestone}
              submit={t('save')}
              ask={({ title, role, dueOn, criterion, expected }, key) =>
                api.milestones.edit({ ...pick(key), title, role, dueOn, criterion, expected })
              }
              onDone={() => setOpen(null)}
            />
          </Dialog>
        </div>
      )}
    </li>
  );
}
