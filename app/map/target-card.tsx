import { useTranslations } from 'next-intl';
import type { MapActor } from '#lib/map/schema.ts';
import { useFade } from './lit.ts';
import type { ViewProps } from './views.ts';

/** The target, on its own: what a view is about. */
export function TargetCard({
  actor: { id, name },
  selection,
  onSelect,
}: Pick<ViewProps, 'selection' | 'onSelect'> & { actor: MapActor }) {
  const t = useTranslations('common.sides');
  const fade = useFade();
  const selected = selection?.kind === 'actor' && selection.id === id;
  return (
    <button
      type="button"
      aria-pressed={selected}
      data-id={id}
      onClick={() => onSelect({ kind: 'actor', id })}
      className={`min-h-11 w-full min-w-0 rounded-md bg-target px-2 py-2 text-start text-on-target ${selected ? 'outline-2 outline-offset-2 outline-accent' : ''} ${fade(id)}`}
    >
      <span className="block text-sm">{t('target')}</span>
      <span className="block text-sm font-semibold wrap-anywhere hyphens-auto">{name}</span>
    </button>
  );
}
