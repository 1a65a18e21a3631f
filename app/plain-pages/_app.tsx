import type { AppProps } from 'next/app';
import '@fontsource-variable/public-sans';
import '@fontsource-variable/source-serif-4';
import '#app/styles.css';
import { Awake } from '#app/ui/awake.tsx';

/**
 * Pages for phones of strangers. They are here and not under `app`, because the smallest page there sends 132 kB of
 * JavaScript, and the smallest page here 112.
 */
export default function PublicPages({ Component, pageProps }: AppProps) {
  return (
    <>
      <Component {...pageProps} />
      <Awake />
    </>
  );
}
