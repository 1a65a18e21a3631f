import { useTranslations } from 'next-intl';

/** "+9": by how many whole points of 100 something moved the balance. */
export function PointsFigure({ count }: { count: number }) {
  const t = useTranslations('common.ofHundred');
  const tone = count > 0 ? 'text-accent' : count < 0 ? 'text-opponent' : 'text-muted';
  return (
    <b className={`font-serif text-lg font-semibold tabular-nums ${tone}`}>
      {t('change', { count })}
    </b>
  );
}
