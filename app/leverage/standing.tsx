import { useTranslations } from 'next-intl';
import { ofHundred } from '#app/ui/of-hundred.ts';

type Shares = {
  leverage: number;
  balance: number;
  ceiling: number;
  /** Between what the balance lies in eight of ten cases. */
  interval?: readonly [number, number] | null;
};

/** What the balance means, in a sentence, how sure it is, and how much of what the map offers is in play. */
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
      {point.interval && (
        <p className="mt-2 text-muted">
          {t('doubt', {
            low: ofHundred(point.interval[0]).count,
            high: ofHundred(point.interval[1]).count,
          })}
        </p>
      )}
      <p className="mt-2 text-muted">{t('realised', { share: ofHundred(realised).count })}</p>
    </>
  );
}
