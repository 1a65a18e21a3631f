'use client';

import { useTranslations } from 'next-intl';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import { positionWord } from '#lib/map/sentences/words.ts';
import { estimateSentence } from '#lib/moves/sentences.ts';
import { valueOn } from '#lib/scenarios/apply.ts';
import type { ScenarioChange } from '#lib/scenarios/schema.ts';

/** Says what a scenario tries in the reader's language. */
export function useTriedWords(map: PowerMap, name: Naming) {
  const t = useTranslations('scenarios.changes');
  const moves = useTranslations('moves.estimates');
  const model = useTranslations('model.positions');
  const common = useTranslations('common.ofHundred');
  const value = ({ set }: ScenarioChange, to: number | null): string => {
    if (to === null) return t('unset');
    return set === 'position' ? model(positionWord(to)) : common('phrase', ofHundred(to));
  };
  const what = ({ set, actorId, supplierId, resourceId }: ScenarioChange): string => {
    if (set === 'position') return t('position', { actor: name.actor(actorId) });
    const key = [actorId, supplierId, resourceId].filter((id) => id !== null);
    const { key: sentence, values } = estimateSentence({ kind: set, key }, name);
    return moves(sentence, values);
  };
  const before = (change: ScenarioChange): number | null => {
    const stood = map.actors.find(({ id }) => id === change.actorId)?.position ?? null;
    return valueOn(map, change) ?? (change.set === 'position' ? stood : null);
  };
  return {
    ...{ what, value },
    line: (change: ScenarioChange) =>
      t('line', {
        what: what(change),
        from: value(change, before(change)),
        to: value(change, change.to),
      }),
  };
}
