'use client';

import { useTranslations } from 'next-intl';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { dayToPutBack, recordedAgain } from '#lib/map/new-change-of.ts';
import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import { useEdit } from '../use-edit.ts';
import { useUndo } from './undo-provider.tsx';

/** Makes an earlier entry of the history hold again, as a new change. */
export function PutBackButton({
  campaignId,
  map,
  today,
  change,
}: {
  campaignId: string;
  map: PowerMap;
  today: string;
  change: MapChange;
}) {
  const t = useTranslations('mapHistory.list');
  const toast = useToast();
  const { did } = useUndo();
  const { send, pending, refusal } = useEdit(() => {});
  const putBack = () =>
    send(async (press) => {
      await api.map.record({
        ...{ campaignId, idempotencyKey: press, ...recordedAgain(change) },
        effectiveOn: dayToPutBack(map.changes, change, today),
      });
      toast({ message: t('back'), undo: did({ did: 'recorded', press }) });
    });
  return (
    <>
      <button
        type="button"
        className="link block min-h-11 text-sm"
        aria-disabled={pending || undefined}
        onClick={() => pending || putBack()}
      >
        {t('putBack')}
      </button>
      {refusal && (
        <span role="alert" className="block text-danger">
          {refusal}
        </span>
      )}
    </>
  );
}
