import type { ReactNode } from 'react';
import { LeanHeader } from '#app/ui/lean-header.tsx';
import type { Theme } from '#app/ui/theme-of.ts';
import type { PageWords } from './page-words.ts';
import { PlainSwitches } from './plain-switches.tsx';

/** Around a public action: the same frame as elsewhere, with nothing in it that needs JavaScript. */
export function PublicFrame({
  words,
  locale,
  theme,
  children,
}: {
  words: PageWords['chrome'];
  locale: string;
  theme: Theme | null;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-accent font-semibold text-on-accent focus:not-sr-only focus:fixed focus:start-4 focus:top-2 focus:px-4 focus:py-3"
      >
        {words.skip}
      </a>
      <LeanHeader />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <footer className="screen-only mt-16 border-t border-line">
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 px-5 py-3 md:px-8">
          <p className="max-w-measure text-sm text-muted">{words.promise}</p>
          <PlainSwitches words={words} locale={locale} theme={theme} />
        </div>
      </footer>
    </div>
  );
}
