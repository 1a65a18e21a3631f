import type { GetServerSideProps, InferGetServerSidePropsType, PageConfig } from 'next';
import Head from 'next/head';
import { pageWords } from '#app/actions/page-words.ts';
import { PublicFrame } from '#app/actions/public-frame.tsx';
import { findShared } from '#app/shared-map/find-shared.ts';
import { SharedMapView } from '#app/shared-map/shared-map-view.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { themeOf } from '#app/ui/theme-of.ts';

/** A drawing and a list: nothing on it needs a script, so none is sent. */
export const config: PageConfig = { unstable_runtimeJS: false };

/** The part of a map that organizers show to everyone who has the link. */
export const getServerSideProps = (async (context) => {
  const { cookies } = context.req;
  const found = await findShared(context, cookies.locale);
  const { chrome } = pageWords(found.locale, null);
  return { props: { ...found, chrome, theme: themeOf(cookies.theme) } };
}) satisfies GetServerSideProps;

export default function PublicMapPage({
  locale,
  theme,
  chrome,
  shared,
  words,
  absent,
}: InferGetServerSidePropsType<typeof getServerSideProps>) {
  return (
    <PublicFrame words={chrome} locale={locale} theme={theme}>
      <Head>
        <title>{`${shared && words ? `${words.heading}, ${shared.title}` : absent.title} · Countervail`}</title>
        {!shared?.listed && <meta name="robots" content="noindex, nofollow" />}
      </Head>
      <Page>
        {shared && words ? (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
            <div>
              <h1 className="text-2xl wrap-anywhere">{shared.title}</h1>
              <p className="text-muted">
                {words.heading} · {words.by}
              </p>
            </div>
            <SharedMapView shared={shared} words={words} />
          </div>
        ) : (
          <ErrorState title={absent.title}>
            <p>{absent.hint}</p>
          </ErrorState>
        )}
      </Page>
    </PublicFrame>
  );
}
