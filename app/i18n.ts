import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import en from '#messages/en.ts';
import es from '#messages/es.ts';

const catalogues = { en, es };
const spoken = (tag: string): tag is keyof typeof catalogues => tag in catalogues;

/** The language chosen in the settings, else the first one the browser asks for that we speak. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get('locale')?.value ?? '';
  const asked = ((await headers()).get('accept-language') ?? '').split(',');
  const locale = [chosen, ...asked.map((tag) => tag.slice(0, 2))].find(spoken) ?? 'en';
  return { locale, messages: catalogues[locale], timeZone: 'UTC' };
});
