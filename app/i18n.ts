import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { catalogues, localeOf } from './locale-of.ts';

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get('locale')?.value;
  const locale = localeOf(chosen, (await headers()).get('accept-language'));
  return { locale, messages: catalogues[locale], timeZone: 'UTC' };
});
