import { cookies } from 'next/headers';
import { type Theme, themeOf } from './theme-of.ts';

export type { Theme };

/** The theme chosen in this browser; null leaves it to the device. */
export async function chosenTheme(): Promise<Theme | null> {
  return themeOf((await cookies()).get('theme')?.value);
}
