'use client';

import { useTranslations } from 'next-intl';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { lastOrdinal } from '#lib/map/changes-since.ts';
import type { NewChange, PowerMap } from '#lib/map/schema.ts';
import { useUndo } from './history/undo-provider.tsx';
import { type Basis, basisInput } from './use-basis.ts';
import { useEdit } from './use-edit.ts';

/** Records changes of the map as it is shown, and offers to take them back. */
export function useRecord(campaignId: string, map: PowerMap, onDone: () => void) {
  const t = useTranslations('map.edit');
  const toast = useToast();
  const { did } = useUndo();
  const edit = useEdit(onDone);
  const record = (changes: NewChange[], basis: Basis) =>
    edit.send(async (press) => {
      const asked = { campaignId, idempotencyKey: press, changes, seen: lastOrdinal(map) };
      await api.map.record({ ...asked, ...basisInput(basis) });
      toast({ message: t('saved'), undo: did({ did: 'recorded', press }) });
    });
  return { record, pending: edit.pending, refusal: edit.refusal };
}
