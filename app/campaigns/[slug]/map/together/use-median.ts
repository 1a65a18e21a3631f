'use client';

import { useTranslations } from 'next-intl';
import { useTogether } from '#app/map/together.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { parameterKey } from '#lib/map/parameter-key.ts';
import type { NewChange, PowerMap } from '#lib/map/schema.ts';
import type { Asked } from '#lib/ratings/asked-of.ts';
import { useUndo } from '../history/undo-provider.tsx';
import { useEdit } from '../use-edit.ts';

/**
 * Makes the middle of the ratings the agreed value, and offers to take that back. It is another estimate of what
 * holds now, so it holds from the day of the estimate that it follows.
 */
export function useMedian(map: PowerMap) {
  const t = useTranslations('together.ratings');
  const { did } = useUndo();
  const toast = useToast();
  const campaignId = useTogether()?.campaignId ?? '';
  const edit = useEdit(() => {});
  const take = (asked: Asked, change: NewChange, raters: number) => {
    if (edit.pending) return;
    const key = parameterKey(asked);
    const effectiveOn =
      map.changes.findLast((row) => parameterKey(row) === key)?.effectiveOn ?? null;
    const record = { campaignId, effectiveOn, confidence: 'judged' as const };
    edit.send(async (idempotencyKey) => {
      const note = t('note', { count: raters });
      await api.map.record({ ...record, idempotencyKey, changes: [change], note });
      toast({ message: t('taken'), undo: did({ did: 'recorded', press: idempotencyKey }) });
    });
  };
  return { take, pending: edit.pending, refusal: edit.refusal };
}
