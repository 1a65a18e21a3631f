import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import '@fontsource-variable/public-sans';
import '@fontsource-variable/source-serif-4';
import './styles.css';
import { Awake } from './ui/awake.tsx';
import { directionOf } from './ui/direction.ts';
import { SiteChrome } from './ui/site-chrome.tsx';
import { SiteFooter } from './ui/site-footer.tsx';
import { SiteHeader } from './ui/site-header.tsx';
import { chosenTheme } from './ui/theme.ts';
import { ToastProvider } from './ui/toast.tsx';

export const metadata: Metadata = {
  title: { default: 'Countervail', template: '%s · Countervail' },
  referrer: 'same-origin',
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f5' },
    { media: '(prefers-color-scheme: dark)', color: '#151413' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const theme = await chosenTheme();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const t = await getTranslations('common.chrome');
  const { common } = await getMessages();
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={theme ?? undefined}>
      <body className="flex min-h-dvh flex-col">
        <script async src="/early.js" nonce={nonce} />
        {/* Only what every page needs; a page adds its own areas with <Messages>. */}
        <NextIntlClientProvider messages={{ common }}>
          <ToastProvider>
            <a
              href="#content"
              className="sr-only z-50 rounded-md bg-accent font-semibold text-on-accent focus:not-sr-only focus:fixed focus:start-4 focus:top-2 focus:px-4 focus:py-3"
            >
              {t('skip')}
            </a>
            <SiteChrome>
              <SiteHeader />
            </SiteChrome>
            <main id="content" tabIndex={-1} className="flex-1 outline-none">
              {children}
            </main>
            <SiteChrome>
              <SiteFooter theme={theme} />
            </SiteChrome>
            <Awake />
          </ToastProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
