'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';

/** Says what somebody else has replaced, and offers one's own back. */
export function OfferBack({
  pending,
  refusal,
  onPutBack,
  onLeave,
  children,
}: {
  pending: boolean;
  refusal: string | null;
  onPutBack: () => void;
  onLeave: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('mapHistory.replaced');
  return (
    <Notice
      tone="warning"
      action={
        <div className="flex flex-wrap gap-2">
          <Button variant="quiet" onClick={onLeave}>
            {t('leave')}
          </Button>
          <Button pending={pending} onClick={onPutBack}>
            {t('putBack')}
          </Button>
        </div>
      }
    >
      <p>{children}</p>
      {refusal && <p role="alert">{refusal}</p>}
    </Notice>
  );
}
