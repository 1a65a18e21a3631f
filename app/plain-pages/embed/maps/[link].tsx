import type { GetServerSideProps, InferGetServerSidePropsType, PageConfig } from 'next';
import Head from 'next/head';
import { findShared } from '#app/shared-map/find-shared.ts';
import { SharedMapView } from '#app/shared-map/shared-map-view.tsx';

/** Inside somebody else's page: no script at all runs. */
export const config: PageConfig = { unstable_runtimeJS: false };

/**
 * The public part of a map, for the frame of another site. Its address ends in the same random id as the public
 * page: a name that can be guessed would tell strangers which campaigns exist, and could not be withdrawn for good.
 */
export const getServerSideProps = (async (context) => ({
  props: await findShared(context),
})) satisfies GetServerSideProps;

export default function EmbeddedMap({
  link,
  shared,
  words,
  absent,
}: InferGetServerSidePropsType<typeof getServerSideProps>) {
  return (
    <main className="grid grid-cols-[minmax(0,1fr)] gap-3 p-4">
      <Head>
        <title>{shared?.title ?? absent.title}</title>
        <meta name="robots" content="noindex, nofollow" />
      </Head>
      {shared && words ? (
        <>
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h1 className="text-xl wrap-anywhere">{shared.title}</h1>
            <a
              className="link inline-flex min-h-11 items-center"
              href={`/c/${link}/map`}
              target="_blank"
              rel="noopener"
            >
              {words.full}
            </a>
          </div>
          <SharedMapView shared={shared} words={words} />
        </>
      ) : (
        <>
          <h1 className="text-xl">{absent.title}</h1>
          <p className="text-muted">{absent.hint}</p>
        </>
      )}
    </main>
  );
}
