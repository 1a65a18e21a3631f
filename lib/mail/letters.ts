import en from '#messages/mail/en.json';
import es from '#messages/mail/es.json';

export type Letter = keyof typeof en;
export type Locale = 'en' | 'es';

const catalogues = { en, es };

/**
 * A letter in the reader's language. Subjects say nothing that a glance over a shoulder should not see. Of what somebody
 * typed nothing is repeated where anyone can have a letter sent to anyone; `said` is for letters to one's own members.
 */
export function letter(
  kind: Letter,
  locale: Locale,
  link: string,
  said: Readonly<Record<string, string>> = {},
) {
  const { subject, body } = catalogues[locale][kind];
  // In one go: what is put in is not looked through for more.
  const values: Readonly<Record<string, string>> = { ...said, link };
  const put = (gap: string, name: string) => values[name] ?? gap;
  return { subject, body: body.join('\n').replace(/\{(\w+)\}/g, put) };
}

/** A page of this site, as it stands in a letter. */
export function linkTo(path: string): string {
  const site = process.env.NEXTAUTH_URL;
  if (!site) throw new Error('NEXTAUTH_URL is not set');
  return new URL(path, site).href;
}
