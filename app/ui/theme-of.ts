export type Theme = 'light' | 'dark';

export const themeOf = (chosen: string | undefined): Theme | null =>
  chosen === 'light' || chosen === 'dark' ? chosen : null;
