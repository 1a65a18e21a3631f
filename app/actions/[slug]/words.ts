import type { useTranslations } from 'next-intl';

/**
 * The form's sentences, chosen on the server, so that no catalogue and no code for reading one is sent to a
 * phone. What is filled in later stands in braces.
 */
export const formWords = (t: ReturnType<typeof useTranslations<'publicPage'>>) => ({
  goalReached: t('goalReached'),
  name: t('name'),
  contact: t('contact'),
  contactHint: t('contactHint'),
  submit: t('submit'),
  sending: t('sending'),
  privacy: t('privacy'),
  doneNoName: t('doneNoName'),
  calendar: t('calendar'),
  withdraw: t('withdraw'),
  withdrawAsk: t('withdrawAsk'),
  withdrawYes: t('withdrawYes'),
  withdrawNo: t('withdrawNo'),
  withdrawn: t('withdrawn'),
  nameMissing: t('nameMissing'),
  failed: t('failed'),
  closed: t('closed'),
  badInput: t('badInput'),
  came: t('came'),
  noScript: t('noScript'),
  hidden: t('hidden'),
  count: t('count', { count: '{count}' }),
  countOf: t('countOf', { count: '{count}', goal: '{goal}' }),
  done: t('done', { name: '{name}' }),
  tooMany: t('tooMany', { minutes: '{minutes}' }),
});

export type FormWords = ReturnType<typeof formWords>;

/** A sentence with what stands in braces filled in. What is filled in is never read for braces again. */
export const filled = (sentence: string, values: Record<string, string>) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
