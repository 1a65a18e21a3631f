/** Each language in its own name, so that whoever needs it can read it. */
export const languages = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'es', label: 'Español', lang: 'es' },
];
