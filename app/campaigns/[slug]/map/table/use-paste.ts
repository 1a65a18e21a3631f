'use client';

import { useTranslations } from 'next-intl';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { reasonOf } from '#lib/api/reason.ts';
import { useReread } from '../reread.ts';
import { useEdit } from '../use-edit.ts';
import type { Save } from './use-paste-work.ts';

/** Saves pasted rows, and offers to take all of them back at once. */
export function usePaste(campaignId: string, save: Save, onDone: () => void) {
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
  const paste = () =>
    send(async (idempotencyKey) => {
      const count = await save({ campaignId, idempotencyKey, confidence: 'judged' });
      toast({
        message: t('saved', { count }),
        undo: () => void undo(idempotencyKey),
      });
    });
  return { paste, pending, refusal };
}
