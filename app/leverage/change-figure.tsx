import { useTranslations } from 'next-intl';
import { pointsBetween } from '#app/ui/of-hundred.ts';

/** "+9": by how many whole points a step moved the balance, as it was shown before and after. */
export function ChangeFigure({ before, after }: { before: number | null; after: number }) {
  const t = useTranslations('common.ofHundred');
  const count = before === null ? 0 : pointsBetween(before, after);
  const tone = count > 0 ? 'text-accent' : count < 0 ? 'text-opponent' : 'text-muted';
  return (
    <b className={`font-serif text-lg font-semibold tabular-nums ${tone}`}>
      {t('change', { count })}
    </b>
  );
}
