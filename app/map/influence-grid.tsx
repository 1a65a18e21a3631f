'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { influenceBands, influenceOn } from '#lib/map/influence.ts';
import { positionsOursFirst, positionWord } from '#lib/map/sentences/words.ts';
import { Disagreements } from './disagreements.tsx';
import { PositionCard } from './position-card.tsx';
import { TargetCard } from './target-card.tsx';
import { usePositionDrop } from './use-position-drop.ts';
import type { ViewProps } from './views.ts';

const columns = '@3xl:grid @3xl:grid-cols-[5.5rem_repeat(5,minmax(0,1fr))] @3xl:gap-1.5';

/** Who has how much influence on the target, by where they stand. In a narrow place one band below the other. */
export function InfluenceGrid({ picture, selection, onSelect, onPosition }: ViewProps) {
  const t = useTranslations('map.grid');
  const map = useTranslations('map');
  const model = useTranslations('model');
  const common = useTranslations('common.ofHundred');
  const { over, zone } = usePositionDrop({ picture, onPosition });
  const influence = useMemo(() => influenceOn(picture), [picture]);
  const target = picture.model.target && picture.actors.get(picture.model.target);

  if (!target) return <EmptyState>{map('empty.target')}</EmptyState>;
  if (influence.size === 0) return <EmptyState>{t('alone')}</EmptyState>;
  const rows = [...picture.actors.values()].flatMap((shown) => {
    const found = influence.get(shown.actor.id);
    return found ? [{ ...shown, shown, ...found }] : [];
  });
  return (
    <div className="@container grid gap-3">
      <div className="flex flex-col gap-2 @3xl:flex-row">
        <div className="grid min-w-0 flex-1 gap-1.5">
          <div aria-hidden className={`hidden ${columns} text-sm font-semibold`}>
            <span />
            {positionsOursFirst.map((position) => (
              <span key={position} className="px-1">
                {model(`positions.${positionWord(position)}`)}
              </span>
            ))}
          </div>
          <ol aria-label={t('label')} className="grid gap-3 @3xl:gap-1.5">
            {influenceBands.map((band) => {
              const inBand = rows
                .filter((row) => row.band === band)
                .sort((a, b) => b.share - a.share);
              return (
                <li key={band} className={columns}>
                  <h2 className="mb-1 text-sm font-semibold @3xl:mb-0 @3xl:py-2">
                    {t(`bands.${band}`)}
                    <span className="ms-2 font-sans font-normal text-muted @3xl:ms-0 @3xl:block">
                      {t(`ranges.${band}`)}
                    </span>
                  </h2>
                  {inBand.length === 0 && (
                    <p className="text-sm text-muted @3xl:sr-only">{t('nobody')}</p>
                  )}
                  <ol className="@3xl:col-span-5 @3xl:grid @3xl:grid-cols-subgrid">
                    {positionsOursFirst.map((position) => {
                      const here = inBand.filter((row) => row.position === position);
                      return (
                        <li
                          key={position}
                          {...zone(position)}
                          className={`min-w-0 rounded-md border p-1.5 @max-3xl:mb-2 @3xl:min-h-16 ${here.length === 0 ? '@max-3xl:hidden' : ''} ${over === position ? 'border-accent bg-accent-wash' : 'border-line bg-surface'}`}
                        >
                          <h3 className="mb-1.5 px-1 font-sans text-sm font-normal text-muted @3xl:sr-only">
                            {model(`positions.${positionWord(position)}`)}
                          </h3>
                          <ul className="grid grid-cols-2 gap-1.5 @3xl:grid-cols-1">
                            {here.map(({ shown, share, of }) => (
                              <PositionCard
                                key={shown.actor.id}
                                {...{ shown, selection, onSelect, onPosition }}
                              >
                                {share > 0 && (
                                  <span className="block text-muted">
                                    {t(`of.${of}`, { part: common('phrase', ofHundred(share)) })}
                                  </span>
                                )}
                              </PositionCard>
                            ))}
                          </ul>
                        </li>
                      );
                    })}
                  </ol>
                </li>
              );
            })}
          </ol>
        </div>
        <div className="flex flex-col justify-center @3xl:w-28">
          <TargetCard actor={target.actor} {...{ selection, onSelect }} />
        </div>
      </div>
      <p className="max-w-measure text-sm text-muted">
        {t('how')} {onPosition && map('position.drag')}
      </p>
      <Disagreements {...{ picture, influence, onSelect }} />
    </div>
  );
}
