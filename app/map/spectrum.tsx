'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, useMemo, useState } from 'react';
import { nextSteps } from '#lib/map/next-steps.ts';
import { positionWord } from '#lib/map/sentences/words.ts';
import { SpectrumCard } from './spectrum-card.tsx';
import type { ViewProps } from './views.ts';

/** Ours first, as everywhere: the target's side is the far end. */
const WEDGES = [2, 1, 0, -1, -2];
const DRAGGED = 'application/x-actor';

/** The spectrum of allies: who stands in which of five wedges, and what the next step of each would be worth. */
export function Spectrum({ picture, selection, onSelect, onPosition }: ViewProps) {
  const t = useTranslations('map.spectrum');
  const model = useTranslations('model');
  const [over, setOver] = useState<number | null>(null);
  const worth = useMemo(() => nextSteps(picture), [picture]);
  const standing = [...picture.actors.values()].filter(({ actor }) => !actor.target);
  const gainOf = (id: string) => worth.get(id) ?? 0;

  const drop = (event: DragEvent, position: number) => {
    event.preventDefault();
    setOver(null);
    const id = event.dataTransfer.getData(DRAGGED);
    const dragged = picture.actors.get(id);
    if (dragged && dragged.position !== position) onPosition?.(id, position);
  };

  return (
    <div className="grid gap-2">
      <ol
        aria-label={t('label')}
        className="grid items-stretch gap-2 md:grid-cols-5 [&>li]:min-w-0"
      >
        {WEDGES.map((position) => {
          const here = standing
            .filter((one) => one.position === position)
            .sort((a, b) => gainOf(b.actor.id) - gainOf(a.actor.id));
          const title = model(`positions.${positionWord(position)}`);
          return (
            <li
              key={position}
              onDragOver={(event) => {
                if (!onPosition || !event.dataTransfer.types.includes(DRAGGED)) return;
                event.preventDefault();
                setOver(position);
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => drop(event, position)}
              className={`rounded-md border p-2 ${over === position ? 'border-accent bg-accent-wash' : 'border-line bg-surface'}`}
            >
              <h3 className="flex items-baseline justify-between gap-2 px-1 text-sm font-semibold">
                {title}
                <span className="font-normal text-muted">{t('count', { count: here.length })}</span>
              </h3>
              <ul className="mt-2 grid gap-2">
                {here.map((one) => (
                  <SpectrumCard
                    key={one.actor.id}
                    shown={one}
                    gain={worth.get(one.actor.id) ?? null}
                    selected={selection?.kind === 'actor' && selection.id === one.actor.id}
                    onSelect={() => onSelect({ kind: 'actor', id: one.actor.id })}
                    onDragStart={(event) => event.dataTransfer.setData(DRAGGED, one.actor.id)}
                    onPosition={onPosition && ((to) => onPosition(one.actor.id, to))}
                  />
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      <p className="max-w-measure text-sm text-muted">
        {t('how')} {onPosition && t('drag')}
      </p>
    </div>
  );
}
