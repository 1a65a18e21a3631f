'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useContext } from 'react';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { Picture } from '#lib/map/picture.ts';
import { positionWord } from '#lib/map/sentences/words.ts';
import { sideOf } from '#lib/map/side-of.ts';
import { Beside } from './beside.ts';

/** What a card says of an actor besides its name, and what is read aloud for it. */
export function useSaid(picture: Picture) {
  const t = useTranslations('map');
  const model = useTranslations('model');
  const common = useTranslations('common');
  const beside = useContext(Beside);
  return useCallback(
    (id: string) => {
      const { actor, participation, position } = picture.actors.get(id)!;
      const part =
        participation === null || actor.target
          ? ''
          : common('ofHundred.phrase', ofHundred(participation));
      const mark = beside?.marks.has(id) ? beside.word : '';
      const organised = [part && t('organised', { part }), mark].filter(Boolean).join(' ');
      const side = common(`sides.${sideOf(actor)}`);
      const stands = model(`positions.${positionWord(position)}`);
      return {
        sub: [mark, part].filter(Boolean).join(' · '),
        label: `${t('nodeSaid', { name: actor.name, side, position: stands })} ${organised}`,
      };
    },
    [picture, t, common, model, beside],
  );
}
