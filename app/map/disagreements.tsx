'use client';

import { useTranslations } from 'next-intl';
import { Section } from '#app/ui/section.tsx';
import { disagreementsOn, type Influence } from '#lib/map/influence.ts';
import { influenceWord } from '#lib/map/sentences/words.ts';
import type { ViewProps } from './views.ts';

/** So many are listed; whoever looks into these finds the others. */
const MOST = 12;

/** Where what people think of somebody's influence and what the map says go apart. */
export function Disagreements({
  picture,
  influence,
  onSelect,
}: Pick<ViewProps, 'picture' | 'onSelect'> & { influence: ReadonlyMap<string, Influence> }) {
  const t = useTranslations('map.grid.estimates');
  const model = useTranslations('model.influence');
  const estimated = [...influence.keys()].filter(
    (id) => picture.actors.get(id)!.actor.influence !== null,
  ).length;
  const found = disagreementsOn(picture, influence);
  return (
    <Section title={t('title')}>
      {found.length === 0 ? (
        <p className="max-w-measure text-muted">{t(estimated < 2 ? 'none' : 'agree')}</p>
      ) : (
        <ul className="grid max-w-measure gap-2">
          {found.slice(0, MOST).map(({ id, estimate, above, below }) => (
            <li key={id} className="wrap-anywhere">
              <button
                type="button"
                className="link min-h-8 font-semibold"
                onClick={() => onSelect({ kind: 'actor', id })}
              >
                {picture.actors.get(id)!.actor.name}
              </button>{' '}
              {t('estimated', { word: model(influenceWord(estimate)) })}{' '}
              {above > 0 && t('above', { count: above })}{' '}
              {below > 0 && t('below', { count: below })}
            </li>
          ))}
        </ul>
      )}
      {found.length > MOST && (
        <p className="text-muted">{t('more', { count: found.length - MOST })}</p>
      )}
    </Section>
  );
}
