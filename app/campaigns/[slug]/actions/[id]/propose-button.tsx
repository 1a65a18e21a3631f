'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Link } from '#app/ui/link.tsx';
import { api } from '#lib/api/client.ts';
import { Refused } from '../refused.tsx';
import { usePress } from '../use-press.ts';

export function ProposeButton({
  campaignId,
  actionId,
  people,
}: {
  campaignId: string;
  actionId: string;
  /** Where proposals wait. */
  people: string;
}) {
  const t = useTranslations('actions.evidence');
  const [proposed, setProposed] = useState(false);
  const { press, pending, refusal } = usePress();
  return (
    <>
      <Button
        pending={pending}
        onClick={() =>
          press(
            (idempotencyKey) =>
              api.actions.proposeTurnout({ campaignId, actionId, idempotencyKey }),
            () => setProposed(true),
          )
        }
      >
        {t('propose')}
      </Button>
      <p role="status" className="empty:hidden">
        {proposed && !refusal && t('proposed')}
      </p>
      <Refused>{refusal}</Refused>
      {(proposed || refusal) && (
        <Link href={people} className="link inline-flex min-h-11 items-center">
          {t('toPeople')}
        </Link>
      )}
    </>
  );
}
