import { useTranslations } from 'next-intl';
import { ofHundred } from './of-hundred.ts';

/** "22 of 100", with the decimals behind it in the tooltip. `figure` leaves out "of 100". */
export function OfHundred({
  share,
  figure,
  decimals,
}: {
  share: number;
  figure?: boolean;
  decimals?: number;
}) {
  const t = useTranslations('common.ofHundred');
  return (
    <span title={share.toFixed(4)}>
      {t(figure ? 'figure' : 'phrase', ofHundred(share, decimals))}
    </span>
  );
}
