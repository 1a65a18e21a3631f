import type { GetServerSideProps, InferGetServerSidePropsType } from 'next';
import Head from 'next/head';
import { ActionPage } from '#app/actions/action-page.tsx';
import { pageWords } from '#app/actions/page-words.ts';
import { PublicFrame } from '#app/actions/public-frame.tsx';
import { localeOf } from '#app/locale-of.ts';
import { ErrorState } from '#app/ui/error-state.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { themeOf } from '#app/ui/theme-of.ts';
import { findPublicAction } from '#lib/actions/find-public-action.ts';
import { withActor } from '#lib/auth/with-actor.ts';

/** A public action: read and joined by anyone who has the link, on any phone, without an account. */
export const getServerSideProps = (async ({ params, req, res }) => {
  const slug = String(params?.slug);
  const locale = localeOf(req.cookies.locale, req.headers['accept-language']);
  const action = await withActor(null, (tx) => findPublicAction(tx, slug));
  if (!action) res.statusCode = 404;
  const words = pageWords(locale, action);
  return { props: { slug, locale, theme: themeOf(req.cookies.theme), action, words } };
}) satisfies GetServerSideProps;

export default function PublicActionPage({
  slug,
  locale,
  theme,
  action,
  words,
}: InferGetServerSidePropsType<typeof getServerSideProps>) {
  return (
    <PublicFrame words={words.chrome} locale={locale} theme={theme}>
      <Head>
        <title>{`${action?.title ?? words.absent} · Countervail`}</title>
      </Head>
      {action ? (
        <ActionPage slug={slug} locale={locale} action={action} words={words} />
      ) : (
        <Page width="narrow">
          <ErrorState title={words.absent}>
            <p>{words.absentHint}</p>
          </ErrorState>
        </Page>
      )}
    </PublicFrame>
  );
}
