import en from '#messages/mail/en.json';
import es from '#messages/mail/es.json';

export type Letter = keyof typeof en;
export type Locale = 'en' | 'es';

const catalogues = { en, es };

/**
 * A letter in the reader's language. Subjects say nothing that a glance over a shoulder should not see, and
 * nothing that somebody typed is repeated: anyone can have a letter sent to anyone.
 */
export function letter(kind: Letter, locale: Locale, link: string) {
  const { subject, body } = catalogues[locale][kind];
  return { subject, body: body.join('\n').replaceAll('{link}', link) };
}

/** A page of this site, as it stands in a letter. */
export function linkTo(path: string): string {
  const site = process.env.NEXTAUTH_URL;
  if (!site) throw new Error('NEXTAUTH_URL is not set');
  return new URL(path, site).href;
}
