'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import type { PowerMap } from '#lib/map/schema.ts';
import { toReview } from '#lib/map/to-review.ts';
import type { OpenForm } from '../map-forms.tsx';
import { ReviewRow } from './review-row.tsx';

const PAGE = 20;

/** The assessments that nobody has looked at for a while, those that matter most first. */
export function ReviewDialog({
  campaignId,
  map,
  halfLife,
  today,
  open,
  onClose,
}: {
  campaignId: string;
  map: PowerMap;
  halfLife: number;
  today: string;
  open: (form: OpenForm) => void;
  onClose: () => void;
}) {
  const t = useTranslations('mapHistory.review');
  const stale = useMemo(() => toReview(map, today, halfLife), [map, today, halfLife]);
  const [most, setMost] = useState(PAGE);
  return (
    <Dialog
      open
      side
      onOpenChange={(stays) => !stays && onClose()}
      title={t('title')}
      description={t('about', { days: halfLife })}
    >
      {stale.length === 0 && <p role="status">{t('none', { days: halfLife })}</p>}
      <ol className="grid divide-y divide-line wrap-anywhere">
        {stale.slice(0, most).map((one) => (
          <ReviewRow key={one.change.id} {...{ campaignId, map, today, open }} stale={one} />
        ))}
      </ol>
      {stale.length > most && (
        <Button variant="quiet" onClick={() => setMost(most + PAGE)}>
          {t('more')}
        </Button>
      )}
    </Dialog>
  );
}
