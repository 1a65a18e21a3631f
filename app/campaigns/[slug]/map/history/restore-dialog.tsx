'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { lastOrdinal } from '#lib/map/changes-since.ts';
import { restoring } from '#lib/map/restoring.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { tryChanges } from '#lib/map/try-changes.ts';
import { Effect } from '../effect.tsx';
import { useEdit } from '../use-edit.ts';
import { useUndo } from './undo-provider.tsx';
import { useChangeWords } from './use-change-words.ts';

/** As many changes as one press may record. */
const MOST = 2000;
const utc = { dateStyle: 'long', timeZone: 'UTC' } as const;

/** What would change if the map were made as it was on a day, before anybody does it. */
export function RestoreDialog({
  campaignId,
  map,
  day,
  on,
  onClose,
  onDone,
}: {
  campaignId: string;
  map: PowerMap;
  /** The day that is to hold again; null is before everything. */
  day: string | null;
  /** From when on it is to hold. */
  on: string;
  onClose: () => void;
  /** After it is so. */
  onDone: () => void;
}) {
  const t = useTranslations('mapHistory.restore');
  const common = useTranslations('common');
  const format = useFormatter();
  const toast = useToast();
  const words = useChangeWords(map);
  const { did } = useUndo();
  const { send, pending, refusal } = useEdit(() => {
    onClose();
    onDone();
  });
  const steps = useMemo(() => restoring(map, day, on), [map, day, on]);
  const changes = useMemo(() => steps.map(({ change }) => change), [steps]);
  const tried = useMemo(() => tryChanges(map, changes, on), [map, changes, on]);
  const said = (value: string) => format.dateTime(new Date(`${value}T00:00:00Z`), utc);
  const restore = () =>
    send(async (press) => {
      await api.map.record({
        ...{ campaignId, idempotencyKey: press, changes, effectiveOn: on, confidence: 'judged' },
        ...{ seen: lastOrdinal(map) },
        note: day === null ? t('noteStart') : t('note', { day: said(day) }),
      });
      toast({ message: t('done'), undo: did({ did: 'recorded', press }) });
    });
  const tooMany = steps.length > MOST;
  return (
    <Dialog
      open
      side
      onOpenChange={(open) => !open && onClose()}
      title={day === null ? t('titleStart') : t('title', { day: said(day) })}
      description={t('about', { today: said(on) })}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button
            pending={pending}
            disabled={steps.length === 0 || tooMany || !tried.fits}
            onClick={restore}
          >
            {t('confirm')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        {tooMany && <Notice tone="danger">{t('tooMany', { most: MOST })}</Notice>}
        <p className="font-semibold">
          {steps.length === 0 ? t('none') : t('count', { count: steps.length })}
        </p>
        <ul className="grid divide-y divide-line wrap-anywhere">
          {steps.slice(0, 200).map(({ change, from }) => {
            const row = { supplierId: null, resourceId: null, ...change };
            const what = words.what(row);
            const values = { from: words.value({ ...row, to: from }), to: words.value(row) };
            return (
              <li key={what} className="py-2">
                {t('step', { what, ...values })}
              </li>
            );
          })}
        </ul>
        {steps.length > 200 && <p className="text-muted">…</p>}
        {steps.length > 0 && <Effect tried={tried} map={map} />}
      </div>
    </Dialog>
  );
}
