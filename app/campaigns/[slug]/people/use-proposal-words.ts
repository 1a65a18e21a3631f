import { useFormatter, useTranslations } from 'next-intl';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { Proposal } from '#lib/evidence/schema.ts';

/** A proposal in sentences: what would change, why, and what the balance would become. */
export function useProposalWords() {
  const t = useTranslations('people');
  const common = useTranslations('common.ofHundred');
  const format = useFormatter();
  const hundred = (share: number) => common('phrase', ofHundred(share));
  const day = (date: string) =>
    format.dateTime(new Date(date), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  return {
    hundred,
    day,
    change({ group: { name }, from, to }: Proposal) {
      return from === null
        ? t('onlyTo', { name, to: hundred(to) })
        : t('fromTo', { name, from: hundred(from), to: hundred(to) });
    },
    because({ evidence }: Proposal) {
      const date = day(evidence.on);
      return evidence.kind === 'test'
        ? t('becauseTest', { yes: evidence.yes, asked: evidence.asked, ask: evidence.ask, date })
        : t('becauseTurnout', {
            came: evidence.came,
            size: evidence.size,
            title: evidence.title,
            date,
          });
    },
    balance({ balance }: Proposal) {
      if (!balance) return t('balanceUnknown');
      const [now, accepted] = [hundred(balance.now), hundred(balance.accepted)];
      return now === accepted ? t('balanceSame', { now }) : t('balance', { now, accepted });
    },
  };
}
