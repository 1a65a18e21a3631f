'use client';

import { useTranslations } from 'next-intl';
import type { Selection } from '#app/map/selection.ts';
import { useTogether } from '#app/map/together.tsx';
import type { PowerMap } from '#lib/map/schema.ts';
import { aboutOf, useAbout } from './use-about.ts';

/** What the others on this map have selected, each a way there: the same in words as the marks on the drawing. */
export function Colleagues({
  map,
  selection,
  select,
}: {
  map: PowerMap;
  selection: Selection;
  select: (to: Selection) => void;
}) {
  const t = useTranslations('together.colleagues');
  const { nameOf } = useAbout(map);
  const others = (useTogether()?.colleagues ?? []).flatMap(({ personId, name, selected }) =>
    selected && nameOf(aboutOf(selected)) ? [{ personId, name, selected }] : [],
  );
  if (others.length === 0) return null;
  return (
    <section className="grid gap-1 border-t border-line pt-3">
      <h3 className="font-sans text-sm font-normal text-muted">{t('title')}</h3>
      <ul>
        {others.map(({ personId, name, selected }) => (
          <li key={personId} className="wrap-anywhere">
            {selection?.id === selected.id ? (
              <p className="py-2">{t('same', { name })}</p>
            ) : (
              <button
                type="button"
                className="link min-h-11 text-start"
                onClick={() => select(selected)}
              >
                {t('other', { name, what: nameOf(aboutOf(selected)) })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
