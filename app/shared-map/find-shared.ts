import type { GetServerSidePropsContext } from 'next';
import { createTranslator } from 'next-intl';
import { catalogues, localeOf } from '#app/locale-of.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findSharedMap } from '#lib/map-shares/queries.ts';
import { sharedWords } from './shared-words.ts';

/** What a public page or an embed shows at the link it is asked for, to nobody in particular: no session is read. */
export async function findShared(
  { params, req, res }: Pick<GetServerSidePropsContext, 'params' | 'req' | 'res'>,
  chosen?: string,
) {
  const link = String(params?.link);
  const locale = localeOf(chosen, req.headers['accept-language']);
  const shared = await withActor(null, (tx) => findSharedMap(tx, { link }));
  if (!shared) res.statusCode = 404;
  if (!shared?.listed) res.setHeader('X-Robots-Tag', 'noindex, nofollow');
  const t = createTranslator({ locale, messages: catalogues[locale], namespace: 'sharedMap' });
  return {
    ...{ link, locale, shared },
    words: shared && sharedWords(locale, shared),
    absent: { title: t('absent'), hint: t('absentHint') },
  };
}
