'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { api } from '#lib/api/client.ts';
import { useCommand } from './use-command.ts';

export function LeaveButton({ campaignId }: { campaignId: string }) {
  const t = useTranslations('settings.leave');
  const router = useRouter();
  const { run, pending, problem } = useCommand();
  const [open, setOpen] = useState(false);
  const leave = async () => {
    const left = await run((idempotencyKey) =>
      api.memberships.leave({ campaignId, idempotencyKey }),
    );
    setOpen(false);
    if (left) router.push('/');
  };
  return (
    <div className="grid gap-4">
      <FormErrors errors={problem ? [{ message: problem }] : []} />
      <div>
        <Button variant="quiet" onClick={() => setOpen(true)}>
          {t('open')}
        </Button>
      </div>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t('sure')}
        confirmLabel={t('confirm')}
        pending={pending}
        onConfirm={leave}
      >
        {t('about')}
      </ConfirmDialog>
    </div>
  );
}
