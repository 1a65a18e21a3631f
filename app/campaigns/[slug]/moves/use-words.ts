'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ofHundred, pointsBetween } from '#app/ui/of-hundred.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import { deedSentence, estimateSentence } from '#lib/moves/sentences.ts';
import type { Deed } from '#lib/power/moves/deed.ts';
import type { Parameter } from '#lib/power/parameter.ts';

/** Says moves in the reader's language. */
export function useWords(name: Naming) {
  const t = useTranslations('moves');
  const common = useTranslations('common.ofHundred');
  const locale = useLocale();
  const figure = (share: number) => common('figure', ofHundred(share));
  const phrase = (share: number) => common('phrase', ofHundred(share));
  const deed = (one: Deed) => {
    const { key, values, by } = deedSentence(one, name);
    return t(`ours.${key}`, { ...values, step: figure(by) });
  };
  return {
    ...{ phrase, deed },
    /** One thing to do, or the two of a pair in one sentence. */
    move: ([first, second]: readonly Deed[]) =>
      second
        ? t('list.together', {
            first: first ? deed(first) : '',
            second: lowered(deed(second), locale),
          })
        : first && deed(first),
    theirs: (one: Deed) => {
      const { key, values, by } = deedSentence(one, name);
      return t(`theirs.${key}`, { ...values, step: figure(by) });
    },
    estimate: (parameter: Parameter) => {
      const { key, values } = estimateSentence(parameter, name);
      return t(`estimates.${key}`, values);
    },
    /** What it does to the balance: "From 26 to 31 of 100". */
    effect: (from: number, to: number) =>
      pointsBetween(from, to) === 0
        ? t('effect.little', { direction: to < from ? 'down' : 'up' })
        : t('effect.moves', { from: figure(from), to: phrase(to) }),
  };
}

const lowered = (sentence: string, locale: string) =>
  sentence.charAt(0).toLocaleLowerCase(locale) + sentence.slice(1);
