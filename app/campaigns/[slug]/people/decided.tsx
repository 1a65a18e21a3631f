import { useFormatter, useTranslations } from 'next-intl';
import type { Proposal } from '#lib/evidence/schema.ts';
import { useProposalWords } from './use-proposal-words.ts';

/** What was decided lately, by whom. */
export function Decided({ proposals }: { proposals: Proposal[] }) {
  const t = useTranslations('people');
  const format = useFormatter();
  const words = useProposalWords();
  return (
    <ul className="grid gap-3">
      {proposals.map((proposal) => (
        <li key={proposal.id} className="wrap-anywhere">
          {t('decidedLine', {
            name: proposal.group.name,
            to: words.hundred(proposal.to),
            status: proposal.status,
            who: proposal.decided?.by ?? t('someone'),
            date: format.dateTime(new Date(proposal.decided?.at ?? 0), {
              day: 'numeric',
              month: 'long',
              year: 'numeric',
            }),
          })}{' '}
          <span className="text-muted">{words.because(proposal)}</span>
        </li>
      ))}
    </ul>
  );
}
