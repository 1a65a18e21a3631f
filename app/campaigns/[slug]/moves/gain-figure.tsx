import { useTranslations } from 'next-intl';

/** "+5", for the eye; what stands beside it says the same in words. */
export function GainFigure({ points }: { points: number }) {
  const t = useTranslations('common.ofHundred');
  return (
    <b
      aria-hidden
      className={`font-serif text-lg font-semibold tabular-nums ${points > 0 ? 'text-accent' : 'text-muted'}`}
    >
      {points === 0 ? '< 1' : t('change', { count: points })}
    </b>
  );
}
