'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTies } from '#app/map/ties.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { tieFields } from '#lib/map/deeds.ts';
import type { Tie } from '#lib/ties/schema.ts';
import { useUndo } from '../history/undo-provider.tsx';
import { useEdit } from '../use-edit.ts';
import { useRefusal } from '../use-refusal.ts';

/** Takes a tie away and offers it back. */
export function RemoveTie({ tie, name }: { tie: Tie; name: string }) {
  const t = useTranslations('ties');
  const campaignId = useTies()?.campaignId ?? '';
  const toast = useToast();
  const { did } = useUndo();
  const refused = useRefusal();
  const { send, pending } = useEdit(() => {});
  const say = (error: unknown) => toast({ message: refused(error) });
  const remove = () =>
    send((idempotencyKey) =>
      api.ties.remove({ campaignId, tieId: tie.id, idempotencyKey }).then(() => {
        const undo = did({ did: 'tied', id: tie.id, before: tieFields(tie), after: null });
        toast({ message: t('removed'), undo });
      }, say),
    );
  return (
    <IconButton
      label={t('remove', { name })}
      icon={<Trash2 />}
      disabled={pending}
      onClick={remove}
    />
  );
}
