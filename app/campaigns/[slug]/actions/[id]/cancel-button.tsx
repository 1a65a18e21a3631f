'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog.tsx';
import { api } from '#lib/api/client.ts';
import { Refused } from '../refused.tsx';
import { usePress } from '../use-press.ts';

export function CancelButton(action: { campaignId: string; actionId: string }) {
  const t = useTranslations('actions.one');
  const [open, setOpen] = useState(false);
  const { press, pending, refusal } = usePress();
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('cancel')}
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t('cancelTitle')}
        confirmLabel={t('cancel')}
        pending={pending}
        onConfirm={() =>
          press(
            (idempotencyKey) => api.actions.cancel({ ...action, idempotencyKey }),
            () => setOpen(false),
          )
        }
      >
        <p>{t('cancelHint')}</p>
        <Refused>{refusal}</Refused>
      </ConfirmDialog>
    </>
  );
}
