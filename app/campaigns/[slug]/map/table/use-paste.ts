'use client';

import { useTranslations } from 'next-intl';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { reasonOf } from '#lib/api/reason.ts';
import type { PasteRows } from '#lib/map/paste/schema.ts';
import { useReread } from '../reread.ts';
import { useEdit } from '../use-edit.ts';

/** Pastes rows, and offers to take all of them back at once. */
export function usePaste(campaignId: string, onDone: () => void) {
  const t = useTranslations('mapTable.paste');
  const refusals = useTranslations('refusals');
  const toast = useToast();
  const reread = useReread();
  const { send, pending, refusal } = useEdit(onDone);
  const undo = async (pasteId: string) => {
    try {
      await api.map.takeBackPaste({ campaignId, idempotencyKey: crypto.randomUUID(), pasteId });
      reread();
      toast({ message: t('takenBack') });
    } catch (error) {
      toast({ message: refusals(reasonOf(error), { name: '…' }) });
    }
  };
  const paste = (rows: Omit<PasteRows, 'campaignId' | 'idempotencyKey'>) =>
    send(async (idempotencyKey) => {
      await api.map.pasteRows({ campaignId, idempotencyKey, ...rows });
      toast({
        message: t('saved', { count: rows.rows.length }),
        undo: () => void undo(idempotencyKey),
      });
    });
  return { paste, pending, refusal };
}
