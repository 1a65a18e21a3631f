import { useFormatter, useTranslations } from 'next-intl';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { Pictured } from '#lib/map/picture.ts';
import { PositionCard } from './position-card.tsx';
import type { ViewProps } from './views.ts';

/** Somebody in a wedge of the spectrum, and what its next step is worth. */
export function SpectrumCard({
  gain,
  ...card
}: Pick<ViewProps, 'selection' | 'onSelect' | 'onPosition'> & {
  shown: Pictured;
  /** What its next step is worth in the balance, or null where that is not the question. */
  gain: number | null;
}) {
  const t = useTranslations('map.spectrum');
  const common = useTranslations('common.ofHundred');
  const format = useFormatter();
  const { actor, member, participation } = card.shown;
  const worth = gain === null ? null : ofHundred(gain, 1);
  return (
    <PositionCard {...card}>
      {actor.size !== null && (
        <span className="block text-muted">{t('size', { size: format.number(actor.size) })}</span>
      )}
      {member && (
        <span className="block text-muted">
          {t('takesPart', { part: common('phrase', ofHundred(participation ?? 0)) })}
        </span>
      )}
      {worth && (
        <span className="block text-muted">
          {worth.count === 0 ? t('worthNothing') : t('worth', { points: worth.count })}
        </span>
      )}
    </PositionCard>
  );
}
