import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { DragEvent } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { sideOutline } from '#app/ui/side-badge.tsx';
import type { Pictured } from '#lib/map/picture.ts';

/** Somebody in a wedge of the spectrum; who may edit drags it or presses the arrows to put it in the next. */
export function SpectrumCard({
  shown: { actor, position, member, participation },
  gain,
  selected,
  onSelect,
  onDragStart,
  onPosition,
}: {
  shown: Pictured;
  /** What its next step is worth in the balance, or null where that is not the question. */
  gain: number | null;
  selected: boolean;
  onSelect: () => void;
  onDragStart: (event: DragEvent) => void;
  onPosition: ((position: number) => void) | undefined;
}) {
  const t = useTranslations('map.spectrum');
  const common = useTranslations('common');
  const format = useFormatter();
  const { name, side, size } = actor;
  const worth = gain === null ? null : ofHundred(gain, 1);
  return (
    <li
      draggable={Boolean(onPosition)}
      onDragStart={onDragStart}
      className={`rounded-sm bg-paper ${sideOutline[side]} ${selected ? 'outline-2 outline-offset-2 outline-accent' : ''} ${onPosition ? 'cursor-grab' : ''}`}
    >
      <button
        type="button"
        aria-pressed={selected}
        onClick={onSelect}
        className="block min-h-11 w-full px-2 py-1.5 text-start text-sm"
      >
        <span className="block font-semibold wrap-anywhere">{name}</span>
        <span className="sr-only">{common(`sides.${side}`)}</span>
        {size !== null && (
          <span className="block text-muted">{t('size', { size: format.number(size) })}</span>
        )}
        {member && (
          <span className="block text-muted">
            {t('takesPart', { part: common('ofHundred.phrase', ofHundred(participation ?? 0)) })}
          </span>
        )}
        {worth && (
          <span className="block text-muted">
            {worth.count === 0 ? t('worthNothing') : t('worth', { points: worth.count })}
          </span>
        )}
      </button>
      {onPosition && (
        <div className="flex justify-between">
          <IconButton
            label={t('towardsUs', { name })}
            icon={<ChevronLeft aria-hidden />}
            disabled={position === 2}
            onClick={() => onPosition(position + 1)}
          />
          <IconButton
            label={t('away', { name })}
            icon={<ChevronRight aria-hidden />}
            disabled={position === -2}
            onClick={() => onPosition(position - 1)}
          />
        </div>
      )}
    </li>
  );
}
