import NextDocument, {
  type DocumentContext,
  type DocumentInitialProps,
  Head,
  Html,
  Main,
  NextScript,
} from 'next/document';
import { localeOf } from '#app/locale-of.ts';
import { directionOf } from '#app/ui/direction.ts';
import { type Theme, themeOf } from '#app/ui/theme-of.ts';

type Props = DocumentInitialProps & { locale: string; theme: Theme | null; nonce: string };

/** The frame of a public page. Only scripts with the number of this one answer run in it. */
export default class PublicDocument extends NextDocument<Props> {
  static override async getInitialProps(context: DocumentContext): Promise<Props> {
    const { headers } = context.req ?? {};
    const cookie = (name: string) =>
      headers?.cookie
        ?.split(/;\s*/)
        .find((pair) => pair.startsWith(`${name}=`))
        ?.slice(name.length + 1);
    return {
      ...(await NextDocument.getInitialProps(context)),
      locale: localeOf(cookie('locale'), headers?.['accept-language']),
      theme: themeOf(cookie('theme')),
      nonce: String(headers?.['x-nonce'] ?? ''),
    };
  }

  override render() {
    const { locale, theme, nonce, unstable_runtimeJS: runs } = this.props;
    return (
      <Html lang={locale} dir={directionOf(locale)} data-theme={theme ?? undefined}>
        <Head nonce={nonce}>
          {/* A page that runs no scripts, as its config says, never wakes up. */}
          {runs !== false && <script async src="/early.js" nonce={nonce} />}
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf9f5" />
          <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#151413" />
        </Head>
        <body>
          <Main />
          <NextScript nonce={nonce} />
        </body>
      </Html>
    );
  }
}
