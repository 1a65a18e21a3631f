'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { nextSteps } from '#lib/map/next-steps.ts';
import { positionsOursFirst, positionWord } from '#lib/map/sentences/words.ts';
import { SpectrumCard } from './spectrum-card.tsx';
import { usePositionDrop } from './use-position-drop.ts';
import type { ViewProps } from './views.ts';

/** The spectrum of allies: who stands in which of five wedges, and what the next step of each would be worth. */
export function Spectrum({ picture, selection, onSelect, onPosition }: ViewProps) {
  const t = useTranslations('map.spectrum');
  const say = useTranslations('map.position');
  const model = useTranslations('model');
  const { over, zone } = usePositionDrop({ picture, onPosition });
  const worth = useMemo(() => nextSteps(picture), [picture]);
  const standing = [...picture.actors.values()].filter(({ actor }) => !actor.target);
  const gainOf = (id: string) => worth.get(id) ?? 0;

  return (
    <div className="@container grid gap-2">
      <ol
        aria-label={t('label')}
        className="grid items-stretch gap-2 @3xl:grid-cols-5 [&>li]:min-w-0"
      >
        {positionsOursFirst.map((position) => {
          const here = standing
            .filter((one) => one.position === position)
            .sort((a, b) => gainOf(b.actor.id) - gainOf(a.actor.id));
          return (
            <li
              key={position}
              {...zone(position)}
              className={`rounded-md border p-2 ${over === position ? 'border-accent bg-accent-wash' : 'border-line bg-surface'}`}
            >
              <h2 className="flex items-baseline justify-between gap-x-2 px-1 text-sm font-semibold @3xl:flex-col">
                {model(`positions.${positionWord(position)}`)}
                <span className="font-sans font-normal text-muted">
                  {t('count', { count: here.length })}
                </span>
              </h2>
              <ul className="mt-2 grid gap-2">
                {here.map((one) => (
                  <SpectrumCard
                    key={one.actor.id}
                    shown={one}
                    gain={worth.get(one.actor.id) ?? null}
                    {...{ selection, onSelect, onPosition }}
                  />
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      <p className="max-w-measure text-sm text-muted">
        {t('how')} {onPosition && say('drag')}
      </p>
    </div>
  );
}
