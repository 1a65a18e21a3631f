'use client';

import { useTranslations } from 'next-intl';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { Filling, Sentence } from '#lib/map/sentences/sentence.ts';

/** Says a sentence of the map in the reader's language. */
export function useSay() {
  const say = useTranslations('map.sentences');
  const model = useTranslations('model');
  const common = useTranslations('common.ofHundred');
  const fill = (value: Filling) =>
    typeof value === 'string'
      ? value
      : 'word' in value
        ? model(value.word)
        : common('phrase', ofHundred(value.of));
  return ({ key, values }: Sentence): string =>
    say(
      key,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value)])),
    );
}
