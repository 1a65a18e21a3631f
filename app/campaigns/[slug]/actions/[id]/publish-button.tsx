'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { api } from '#lib/api/client.ts';
import { Refused } from '../refused.tsx';
import { usePress } from '../use-press.ts';

export function PublishButton(action: { campaignId: string; actionId: string }) {
  const t = useTranslations('actions.one');
  const { press, pending, refusal } = usePress();
  return (
    <div className="grid gap-2">
      <Button
        pending={pending}
        onClick={() =>
          press((idempotencyKey) => api.actions.publish({ ...action, idempotencyKey }))
        }
      >
        {t('publish')}
      </Button>
      <Refused>{refusal}</Refused>
    </div>
  );
}
