import type { Arrow } from '#lib/map/picture.ts';
import type { Sentence } from './sentence.ts';
import { importanceWord, replaceWord } from './words.ts';

type Reason = Arrow['reasons'][number];
export type Naming = { actor: (id: string) => string; resource: (id: string) => string };

/** What one supplier means to one dependent for one resource. */
export function reasonSentence(
  arrow: Pick<Arrow, 'of' | 'on'>,
  reason: Reason,
  name: Naming,
): Sentence {
  const values = {
    resource: name.resource(reason.resource),
    supplier: name.actor(arrow.on),
    dependent: name.actor(arrow.of),
  };
  if (reason.share === 0) return { key: 'possible', values };
  const of = { share: { of: reason.share }, strength: { of: reason.strength } };
  if (reason.value === 0) return { key: 'unvalued', values: { ...values, ...of } };
  return {
    key: 'reason',
    values: {
      ...{ ...values, ...of },
      replace: { word: `replace.${replaceWord(reason.share, reason.alternatives)}` },
      importance: { word: `importanceAs.${importanceWord(reason.value)}` },
    },
  };
}

/** The arrow as a whole: how much of what one cares about hangs on the other. */
export const arrowSentence = (arrow: Arrow, name: Naming): Sentence => ({
  key: arrow.covers ? 'arrow' : 'arrowPossible',
  values: {
    supplier: name.actor(arrow.on),
    dependent: name.actor(arrow.of),
    strength: { of: arrow.strength },
  },
});
