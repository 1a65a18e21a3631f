'use client';

import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTies } from '#app/map/ties.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { Tie } from '#lib/ties/schema.ts';
import { useEdit } from '../use-edit.ts';
import { useRefusal } from '../use-refusal.ts';

/** Takes a tie away and offers it back. */
export function RemoveTie({ tie, name }: { tie: Tie; name: string }) {
  const t = useTranslations('ties');
  const campaignId = useTies()?.campaignId ?? '';
  const toast = useToast();
  const router = useRouter();
  const refused = useRefusal();
  const { send, pending } = useEdit(() => {});
  const say = (error: unknown) => toast({ message: refused(error) });
  const restore = () =>
    void api.ties
      .restore({ campaignId, tieId: tie.id, idempotencyKey: crypto.randomUUID() })
      .then(() => router.refresh())
      .catch(say);
  const remove = () =>
    send((idempotencyKey) =>
      api.ties
        .remove({ campaignId, tieId: tie.id, idempotencyKey })
        .then(() => toast({ message: t('removed'), undo: restore }), say),
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
