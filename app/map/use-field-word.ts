'use client';

import { useTranslations } from 'next-intl';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { importanceWord, positionWord } from '#lib/map/sentences/words.ts';
import { sides } from '#lib/map/words.ts';
import { kindWord } from './kind-icon.tsx';

/** In parts of 100; another field is said as it stands. */
const parts = new Set([
  'participation',
  'share',
  'capacity',
  'outside',
  'tau',
  'tau_back',
  'importance',
]);

/** What a field of a map holds, in words, for tables of what would change. */
export function useFieldWord() {
  const model = useTranslations('model');
  const common = useTranslations('common');
  return (field: string, value: string | number): string => {
    if (field === 'side') return common(`sides.${sides.find((one) => one === value) ?? 'neutral'}`);
    if (field === 'kind') return kindWord(String(value), (known) => model(`actorKinds.${known}`));
    if (field === 'position') return model(`positions.${positionWord(Number(value))}`);
    if (!parts.has(field)) return String(value);
    const part = common('ofHundred.phrase', ofHundred(Number(value)));
    if (field !== 'importance') return part;
    return model('importanceOf', {
      word: model(`importance.${importanceWord(Number(value))}`),
      part,
    });
  };
}
