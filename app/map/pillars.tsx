'use client';

import { useTranslations } from 'next-intl';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { pillarsOf } from '#lib/map/pillars.ts';
import { PillarColumn } from './pillar-column.tsx';
import { TargetCard } from './target-card.tsx';
import { useNaming } from './use-naming.ts';
import type { ViewProps } from './views.ts';

/** Pillars of support: who supplies the target, what that carries, and what in turn holds them up. */
export function Pillars({ map, picture, selection, onSelect }: ViewProps) {
  const t = useTranslations('map.pillars');
  const common = useTranslations('map');
  const name = useNaming(map);
  const target = picture.model.target && picture.actors.get(picture.model.target);
  if (!target) return <EmptyState>{common('empty.target')}</EmptyState>;
  const pillars = pillarsOf(picture);
  return (
    <div className="grid gap-3">
      <TargetCard actor={target.actor} {...{ selection, onSelect }} />
      {pillars.length === 0 ? (
        <EmptyState>{t('none', { name: target.actor.name })}</EmptyState>
      ) : (
        <ol
          aria-label={t('label', { name: target.actor.name })}
          className="grid gap-3 sm:grid-cols-[repeat(auto-fill,minmax(15.5rem,1fr))]"
        >
          {pillars.map((pillar) => (
            <PillarColumn
              key={pillar.arrow.id}
              {...{ pillar, picture, name, selection, onSelect }}
            />
          ))}
        </ol>
      )}
      <p className="max-w-measure text-sm text-muted">{t('how')}</p>
    </div>
  );
}
