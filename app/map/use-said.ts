'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useContext } from 'react';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { Picture } from '#lib/map/picture.ts';
import { positionWord } from '#lib/map/sentences/words.ts';
import { sideOf } from '#lib/map/side-of.ts';
import type { Mark } from '#lib/ties/marks.ts';
import { Beside } from './beside.ts';
import { useMarkWords } from './ties.tsx';

/** What a card says of an actor: the line below its name, its marks, and what is read aloud for it. */
export type Said = { sub: string; marks: string; label: string };

/** What cards say of actors, with the marks that ties give them where these are shown. */
export function useSaid(picture: Picture, marks: ReadonlyMap<string, Mark[]> | null) {
  const t = useTranslations('map');
  const model = useTranslations('model');
  const common = useTranslations('common');
  const beside = useContext(Beside);
  const because = useMarkWords();
  return useCallback(
    (id: string): Said => {
      const { actor, participation, position } = picture.actors.get(id)!;
      const part =
        participation === null || actor.target
          ? ''
          : common('ofHundred.phrase', ofHundred(participation));
      const mark = beside?.marks.has(id) ? beside.word : '';
      const organised = [part && t('organised', { part }), mark].filter(Boolean).join(' ');
      const side = common(`sides.${sideOf(actor)}`);
      const stands = model(`positions.${positionWord(position)}`);
      const own = marks?.get(id) ?? [];
      const why = own.map((one) => because(one, actor.name).said);
      const named = t('nodeSaid', { name: actor.name, side, position: stands });
      return {
        sub: [mark, part].filter(Boolean).join(' · '),
        marks: own.map((one) => one.mark).join(' '),
        label: [named, organised, ...why].join(' ').trim(),
      };
    },
    [picture, t, common, model, beside, marks, because],
  );
}
