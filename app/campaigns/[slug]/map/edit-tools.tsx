'use client';

import { useTranslations } from 'next-intl';
import type { Selection } from '#app/map/selection.ts';
import { Button } from '#app/ui/button.tsx';
import type { Picture } from '#lib/map/picture.ts';
import type { OpenForm } from './map-forms.tsx';

/** What an organizer can do about what is selected. */
export function EditTools({
  selection,
  picture,
  open,
  objects = true,
}: {
  selection: Selection;
  picture: Picture;
  open: (form: OpenForm) => void;
  /** Actors themselves can be changed, too; in a scenario one can only try to do without them. */
  objects?: boolean;
}) {
  const t = useTranslations('map.edit');
  if (!selection) return null;
  const press = (label: string, form: OpenForm) => (
    <Button key={label} variant="quiet" onClick={() => open(form)}>
      {label}
    </Button>
  );
  if (selection.kind === 'arrow') {
    const arrow = picture.arrows.find(({ id }) => id === selection.id);
    if (!arrow) return null;
    const ends = { of: arrow.of, by: arrow.on };
    return (
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        {arrow.reasons.map(({ resource }, index) => (
          <Button
            key={resource}
            variant="quiet"
            onClick={() => open({ kind: 'supply', start: { ...ends, resource } })}
          >
            {t('changeSupply', { number: arrow.reasons.length > 1 ? index + 1 : 0 })}
          </Button>
        ))}
        {press(t('addSupply'), { kind: 'supply', start: ends })}
      </div>
    );
  }
  const { id } = selection;
  const target = picture.actors.get(id)?.actor.target;
  return (
    <div className="flex flex-wrap gap-2 border-t border-line pt-4">
      {press(t('changeValues'), { kind: 'values', id })}
      {press(t('addSupplier'), { kind: 'supply', start: { of: id } })}
      {press(t('addDependent'), { kind: 'supply', start: { by: id } })}
      {!target && press(t('changeStance'), { kind: 'stance', id })}
      {objects && press(t('changeActor'), { kind: 'actor', id })}
      {objects && press(t('remove'), { kind: 'remove', id })}
      {!objects && !target && press(t('tried.remove'), { kind: 'remove', id })}
    </div>
  );
}
