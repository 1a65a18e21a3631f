'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { Proposal } from '#lib/evidence/schema.ts';
import { Refused } from '../actions/refused.tsx';
import { usePress } from '../actions/use-press.ts';
import { useProposalWords } from './use-proposal-words.ts';

/** The kinds of work that are ours: an opponent's move is not made by asking our own. */
const ours = ['agitate', 'innovate', 'orchestrate'] as const;

/** Asks once more before a decision that everyone will see. */
export function DecideDialog({
  campaignId,
  proposal,
  asking,
  onClose,
}: {
  campaignId: string;
  proposal: Proposal;
  asking: 'accept' | 'dismiss' | null;
  onClose: () => void;
}) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const words = useProposalWords();
  const toast = useToast();
  const { press, pending, refusal } = usePress();
  const [role, setRole] = useState<(typeof ours)[number]>('agitate');
  const accepting = asking === 'accept';
  const decide = () =>
    press(
      (idempotencyKey) => {
        const input = { campaignId, proposalId: proposal.id, idempotencyKey };
        return accepting ? api.evidence.accept({ ...input, role }) : api.evidence.dismiss(input);
      },
      () => {
        toast({ message: t(accepting ? 'accepted' : 'dismissed') });
        onClose();
      },
    );
  return (
    <Dialog
      open={asking !== null}
      onOpenChange={(open) => open || onClose()}
      title={t(accepting ? 'acceptTitle' : 'dismissTitle')}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button pending={pending} onClick={decide}>
            {t(accepting ? 'accept' : 'dismiss')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p className="font-semibold wrap-anywhere">{words.change(proposal)}</p>
        <p>
          {accepting
            ? t('acceptHint', { date: words.day(proposal.effectiveOn) })
            : t('dismissHint')}
        </p>
        {accepting && (
          <>
            <p>{words.balance(proposal)}</p>
            <SelectField
              label={t('role')}
              value={role}
              onChange={(event) =>
                setRole(ours.find((one) => one === event.target.value) ?? 'agitate')
              }
              options={ours.map((value) => ({ value, label: common(`roles.${value}`) }))}
            />
          </>
        )}
        <Refused>{refusal}</Refused>
      </div>
    </Dialog>
  );
}
