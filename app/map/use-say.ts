'use client';

import { useTranslations } from 'next-intl';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { Filling, Sentence } from '#lib/map/sentences/sentence.ts';

/** Says a sentence of the map in the reader's language. */
export function useSay() {
  const say = useTranslations('map.sentences');
  const model = useTranslations('model');
  const common = useTranslations('common.ofHundred');
  const map = useTranslations('map');
  const fill = (value: Filling): string | number => {
    if (typeof value === 'string') return value;
    if ('word' in value) return model(value.word);
    if ('count' in value) return value.count;
    if ('of' in value) return common('phrase', ofHundred(value.of));
    return value.steps.reduce((before, after) => map('then', { before, after }));
  };
  return ({ key, values }: Sentence): string =>
    say(
      key,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value)])),
    );
}
