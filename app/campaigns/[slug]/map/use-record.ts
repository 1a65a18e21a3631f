'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { NewChange, PowerMap } from '#lib/map/schema.ts';
import { undoing } from '#lib/map/undoing.ts';
import { type Basis, basisInput, effectiveOn } from './use-basis.ts';
import { useEdit } from './use-edit.ts';

/** Records changes of the map and offers to take them back, which supersedes them: nothing is erased. */
export function useRecord(campaignId: string, map: PowerMap, onDone: () => void) {
  const t = useTranslations('map.edit');
  const toast = useToast();
  const router = useRouter();
  const edit = useEdit(onDone);
  const undo = async (changes: NewChange[], basis: Basis) => {
    const now = await api.map.get({ campaignId });
    for (const { change, supersedes } of undoing(map, now, changes, effectiveOn(basis)))
      await api.map.record({
        ...{ campaignId, idempotencyKey: crypto.randomUUID(), changes: [change], supersedes },
        ...{ confidence: basis.confidence, effectiveOn: effectiveOn(basis) },
      });
    router.refresh();
  };
  const record = (changes: NewChange[], basis: Basis) =>
    edit.send(async (idempotencyKey) => {
      await api.map.record({ campaignId, idempotencyKey, changes, ...basisInput(basis) });
      toast({
        message: t('saved'),
        undo: () => void undo(changes, basis).catch(() => toast({ message: t('undoFailed') })),
      });
    });
  return { record, pending: edit.pending, refusal: edit.refusal };
}
