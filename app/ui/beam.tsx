import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BeamDrawing } from './beam-drawing.tsx';
import { ofHundred } from './of-hundred.ts';

const widths = { small: 'max-w-72', normal: 'max-w-130', large: 'max-w-190' } as const;

/**
 * The signature picture: our leverage on one arm, theirs on the other, tilting with the balance.
 * Words stand outside the drawing, so that they keep their size on a phone and never meet a line.
 */
export function Beam({
  leverage,
  counterLeverage,
  balance,
  interval,
  size = 'normal',
  labels,
  sentence,
}: {
  /** Shares of 1; null as long as the map does not say enough. */
  leverage: number | null;
  counterLeverage: number | null;
  balance: number | null;
  /** The balance's 10 to 90 % interval, low then high. */
  interval?: readonly [number, number] | null;
  size?: keyof typeof widths;
  /** Who is on which arm; "our leverage" and "theirs" unless given. */
  labels?: { us: string; them: string };
  /** What it means, underneath. */
  sentence?: ReactNode;
}) {
  const t = useTranslations('common');
  const pull =
    leverage === null || counterLeverage === null || balance === null
      ? null
      : { leverage, counterLeverage, balance };
  const hundred = (share: number) => t('ofHundred.phrase', ofHundred(share));
  const figure = (share: number) => t('ofHundred.figure', ofHundred(share));
  const label = pull
    ? t('beam.said', {
        balance: hundred(pull.balance),
        leverage: hundred(pull.leverage),
        counter: hundred(pull.counterLeverage),
        interval: interval
          ? t('beam.interval', { low: figure(interval[0]), high: figure(interval[1]) })
          : '',
      })
    : t('beam.unknown');
  return (
    <figure className={`mx-auto w-full ${widths[size]}`}>
      <div aria-hidden className="mb-1 flex items-end justify-between gap-6">
        <p className="min-w-0">
          <span className="block text-sm text-muted">{labels?.us ?? t('beam.us')}</span>
          <b className="font-semibold text-movement">{pull ? hundred(pull.leverage) : '–'}</b>
        </p>
        <p className="min-w-0 text-end">
          <span className="block text-sm text-muted">{labels?.them ?? t('beam.them')}</span>
          <b className="font-semibold text-opponent">
            {pull ? hundred(pull.counterLeverage) : '–'}
          </b>
        </p>
      </div>
      <BeamDrawing pull={pull} interval={interval} label={label} />
      {sentence && <figcaption className="mt-2 max-w-measure">{sentence}</figcaption>}
    </figure>
  );
}
