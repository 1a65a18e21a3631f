'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { api } from '#lib/api/client.ts';
import { Refused } from '../refused.tsx';
import { usePress } from '../use-press.ts';

/** One press to be counted, and the way back. */
export function MySignUp({
  campaignId,
  actionId,
  slug,
  mine,
  open,
}: {
  campaignId: string;
  actionId: string;
  slug: string;
  mine: { id: string; checkedIn: boolean } | null;
  /** Whether one can still sign up. */
  open: boolean;
}) {
  const t = useTranslations('actions.one');
  const { press, pending, refusal } = usePress();
  if (!mine && !open) return null;
  return (
    <div className="grid gap-2">
      {mine ? (
        <>
          <p className="flex items-center gap-2 font-semibold text-accent">
            <Check aria-hidden className="size-5" />
            {t(mine.checkedIn ? 'came' : 'signedUp')}
          </p>
          {open && !mine.checkedIn && (
            <Button
              variant="quiet"
              pending={pending}
              onClick={() => press(() => api.publicActions.withdraw({ slug, id: mine.id }))}
            >
              {t('withdraw')}
            </Button>
          )}
        </>
      ) : (
        <Button
          wide
          pending={pending}
          onClick={() =>
            press((idempotencyKey) => api.actions.signUp({ campaignId, actionId, idempotencyKey }))
          }
        >
          {t('signUp')}
        </Button>
      )}
      <Refused>{refusal}</Refused>
    </div>
  );
}
