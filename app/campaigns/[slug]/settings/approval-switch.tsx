'use client';

import { useTranslations } from 'next-intl';
import { useOptimistic, useTransition } from 'react';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { Switch } from '#app/ui/switch.tsx';
import { api } from '#lib/api/client.ts';
import { useCommand } from './use-command.ts';

/** Whether whoever follows a link waits until somebody lets them in. */
export function ApprovalSwitch({
  campaignId,
  approval,
}: {
  campaignId: string;
  approval: boolean;
}) {
  const t = useTranslations('settings.approval');
  const { run, problem } = useCommand();
  const [shown, show] = useOptimistic(approval);
  const [, start] = useTransition();
  return (
    <>
      <FormErrors errors={problem ? [{ message: problem }] : []} />
      <Switch
        label={t('label')}
        hint={t(shown ? 'on' : 'off')}
        checked={shown}
        onChange={(next) =>
          start(async () => {
            show(next);
            await run((idempotencyKey) =>
              api.campaigns.update({ campaignId, idempotencyKey, approval: next }),
            );
          })
        }
      />
    </>
  );
}
