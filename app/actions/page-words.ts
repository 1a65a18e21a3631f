import { createTranslator } from 'next-intl';
import { catalogues, type SpokenLocale } from '#app/locale-of.ts';
import type { PublicAction } from '#lib/actions/public-schema.ts';
import { formWords } from './[slug]/words.ts';
import { whenWords } from './when-words.ts';

/** Every sentence of a public page, chosen on the server: its catalogue and its dates need no code on a phone. */
export function pageWords(locale: SpokenLocale, action: PublicAction | null) {
  const messages = catalogues[locale];
  const t = createTranslator({ locale, messages, namespace: 'publicPage' });
  const chrome = createTranslator({ locale, messages, namespace: 'common.chrome' });
  const count = new Intl.NumberFormat(locale).format(action?.signedUp ?? 0);
  return {
    absent: t('absent'),
    absentHint: t('absentHint'),
    cancelled: t('cancelled'),
    cancelledHint: t('cancelledHint'),
    past: t('past'),
    pastCount: t('pastCount', { count }),
    whenTerm: t('when'),
    when: action && whenWords(action, locale),
    where: t('where'),
    noPlace: t('noPlace'),
    access: t('access'),
    form: formWords(t),
    chrome: {
      skip: chrome('skip'),
      promise: chrome('promise'),
      language: chrome('language'),
      theme: chrome('theme'),
      device: chrome('themeDevice'),
      light: chrome('themeLight'),
      dark: chrome('themeDark'),
    },
  };
}

export type PageWords = ReturnType<typeof pageWords>;
