import { useTranslations } from 'next-intl';
import { ofHundred } from '#app/ui/of-hundred.ts';

type Shares = { leverage: number; balance: number; ceiling: number };

/** What the balance means, in a sentence, and how much of what the map offers is in play. */
export function Standing({ point, target }: { point: Shares; target?: string | null }) {
  const t = useTranslations('leverage.standing');
  const us = Math.round(point.balance * 100);
  const realised = point.ceiling > 0 ? point.leverage / point.ceiling : 0;
  return (
    <>
      <p>
        {t('parts', {
          ...{ us, them: 100 - us, who: target ? 'named' : 'target', target: target ?? '' },
        })}
      </p>
      <p className="mt-2 text-muted">{t('realised', { share: ofHundred(realised).count })}</p>
    </>
  );
}
