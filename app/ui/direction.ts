const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** Which way a language reads. */
export const directionOf = (locale: string) => (RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr');
