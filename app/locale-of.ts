import en from '#messages/en.ts';
import es from '#messages/es.ts';

export const catalogues = { en, es };
export type SpokenLocale = keyof typeof catalogues;
const spoken = (tag: string): tag is SpokenLocale => tag in catalogues;

/** The language chosen in the settings, else the first one the browser asks for that we speak. */
export function localeOf(chosen: string | undefined, acceptLanguage: string | null | undefined) {
  const asked = (acceptLanguage ?? '').split(',');
  return [chosen ?? '', ...asked.map((tag) => tag.slice(0, 2))].find(spoken) ?? 'en';
}
