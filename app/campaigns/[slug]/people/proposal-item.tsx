'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import type { Proposal } from '#lib/evidence/schema.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { useProposalWords } from './use-proposal-words.ts';

/** One proposal that waits, with what accepting it would do. */
export function ProposalItem({
  campaignId,
  proposal,
  mayDecide,
}: {
  campaignId: string;
  proposal: Proposal;
  mayDecide: boolean;
}) {
  const t = useTranslations('people');
  const words = useProposalWords();
  const [asking, setAsking] = useState<'accept' | 'dismiss' | null>(null);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 py-4">
      <div className="min-w-0 flex-1 basis-80">
        <h3 className="text-lg wrap-anywhere">{words.change(proposal)}</h3>
        <p className="max-w-measure wrap-anywhere">{words.because(proposal)}</p>
        <p className="max-w-measure text-muted">{words.balance(proposal)}</p>
      </div>
      {mayDecide && (
        <div className="flex flex-wrap gap-3">
          <Button variant="quiet" onClick={() => setAsking('dismiss')}>
            {t('dismiss')}
          </Button>
          <Button onClick={() => setAsking('accept')}>{t('accept')}</Button>
          <DecideDialog {...{ campaignId, proposal, asking }} onClose={() => setAsking(null)} />
        </div>
      )}
    </li>
  );
}
