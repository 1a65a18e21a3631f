import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import { sideOutline } from '#app/ui/side-badge.tsx';
import type { Pictured } from '#lib/map/picture.ts';
import { useFade } from './lit.ts';
import { startDrag } from './use-position-drop.ts';
import type { ViewProps } from './views.ts';

/** Somebody at a position; who may edit drags it or presses the arrows to put it at the next. */
export function PositionCard({
  shown: { actor, position },
  selection,
  onSelect,
  onPosition,
  children,
}: Pick<ViewProps, 'selection' | 'onSelect' | 'onPosition'> & {
  shown: Pictured;
  /** What the view says about it. */
  children: ReactNode;
}) {
  const t = useTranslations('map.position');
  const common = useTranslations('common');
  const fade = useFade();
  const { id, name, side } = actor;
  const selected = selection?.kind === 'actor' && selection.id === id;
  return (
    <li
      draggable={Boolean(onPosition)}
      onDragStart={(event) => startDrag(event, id)}
      className={`flex min-w-0 flex-col justify-between rounded-sm bg-paper ${sideOutline[side]} ${selected ? 'outline-2 outline-offset-2 outline-accent' : ''} ${onPosition ? 'cursor-grab' : ''} ${fade(id)}`}
    >
      <button
        type="button"
        aria-pressed={selected}
        data-id={id}
        onClick={() => onSelect({ kind: 'actor', id })}
        className="block min-h-11 w-full px-2 py-1.5 text-start text-sm"
      >
        <span className="block font-semibold wrap-anywhere hyphens-auto">{name}</span>
        <span className="sr-only">{common(`sides.${side}`)}</span>
        {children}
      </button>
      {onPosition && (
        <div className="flex justify-between rtl:[&_svg]:rotate-180">
          <IconButton
            label={t('towardsUs', { name })}
            icon={<ChevronLeft aria-hidden />}
            disabled={position === 2}
            onClick={() => onPosition(id, position + 1)}
          />
          <IconButton
            label={t('away', { name })}
            icon={<ChevronRight aria-hidden />}
            disabled={position === -2}
            onClick={() => onPosition(id, position - 1)}
          />
        </div>
      )}
    </li>
  );
}
