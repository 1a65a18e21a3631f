'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Selection } from '#app/map/selection.ts';
import { useMarks, useMarkWords, useTies, useTieWords } from '#app/map/ties.tsx';
import { Button } from '#app/ui/button.tsx';
import type { PowerMap } from '#lib/map/schema.ts';
import { Reach } from './reach.tsx';
import { RemoveTie } from './remove-tie.tsx';
import { TieForm } from './tie-form.tsx';

/** In the panel of an actor: its ties, what it is among them, and who of us can reach it. */
export function TieSection({ map, selection }: { map: PowerMap; selection: Selection }) {
  const t = useTranslations('ties');
  const id = useId();
  const known = useTies();
  const { nameOf, sentence } = useTieWords(map);
  const [adding, setAdding] = useState(false);
  const marks = useMarks();
  const because = useMarkWords();
  if (!known || selection?.kind !== 'actor') return null;
  const name = nameOf(selection.id);
  const own = known.ties.filter(({ from, to }) => from === selection.id || to === selection.id);
  return (
    <>
      <section aria-labelledby={id} className="grid gap-2 border-t border-line pt-3">
        <h3 id={id} className="font-sans text-sm font-normal text-muted">
          {t('title')}
        </h3>
        {(marks.get(selection.id) ?? []).map((mark) => {
          const { word, why } = because(mark, name);
          return (
            <p key={mark.mark} className="wrap-anywhere">
              <b className="font-semibold">{word}.</b> {why}
            </p>
          );
        })}
        {own.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ul>
            {own.map((tie) => (
              <li
                key={tie.id}
                className="flex items-center justify-between gap-2 border-b border-line last:border-0"
              >
                <span className="min-w-0 py-1.5 wrap-anywhere">
                  {sentence(tie)}{' '}
                  <span className="text-sm text-muted">{t(`strengths.${tie.strength}`)}</span>
                </span>
                <RemoveTie tie={tie} name={sentence(tie)} />
              </li>
            ))}
          </ul>
        )}
        <Button
          variant="quiet"
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => setAdding(true)}
        >
          {t('add')}
        </Button>
        {adding && <TieForm map={map} from={selection.id} onClose={() => setAdding(false)} />}
      </section>
      <Reach map={map} id={selection.id} />
    </>
  );
}
