'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useAboutChanges } from '#app/map/change-context.tsx';
import { Button } from '#app/ui/button.tsx';
import { daysOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { staleOf } from '#lib/map/to-review.ts';
import type { OpenForm } from '../map-forms.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { UndoButtons } from './undo-buttons.tsx';

/** What an organizer can do about time: take back, look again at what is old, go back to a day. */
export function HistoryTools({
  campaignId,
  map,
  day,
  show,
  open,
}: {
  campaignId: string;
  map: PowerMap;
  /** The day that is shown; null is before everything. */
  day: string | null;
  show: (day: string) => void;
  open: (form: OpenForm) => void;
}) {
  const t = useTranslations('mapHistory');
  const format = useFormatter();
  const about = useAboutChanges();
  const [dialog, setDialog] = useState<'review' | 'restore' | null>(null);
  const stale = useMemo(
    () => (about ? staleOf(map, about.today, about.halfLife) : []),
    [map, about],
  );
  if (!about) return null;
  const last = daysOf(map).at(-1) ?? null;
  const on = last !== null && last > about.today ? last : about.today;
  // Called only where it is said: the first date that a browser writes out takes it some hundredths of a second.
  const written = (date: string) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
  const common = { campaignId, map, onClose: () => setDialog(null) };
  return (
    <>
      <div className="flex">
        <UndoButtons />
      </div>
      {day !== last && (
        <Button variant="quiet" onClick={() => setDialog('restore')}>
          {day ? t('restore.open', { day: written(day) }) : t('restore.openStart')}
        </Button>
      )}
      {(stale.length > 0 || dialog === 'review') && (
        <Button variant="quiet" onClick={() => setDialog('review')}>
          {t('review.open', { count: stale.length })}
        </Button>
      )}
      {dialog === 'restore' && (
        <RestoreDialog {...common} {...{ day, on }} onDone={() => show(on)} />
      )}
      {dialog === 'review' && (
        <ReviewDialog
          {...common}
          halfLife={about.halfLife}
          today={about.today}
          open={(form) => {
            setDialog(null);
            open(form);
          }}
        />
      )}
    </>
  );
}
