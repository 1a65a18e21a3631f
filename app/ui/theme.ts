import { cookies } from 'next/headers';

export type Theme = 'light' | 'dark';

/** The theme chosen in this browser; null leaves it to the device. */
export async function chosenTheme(): Promise<Theme | null> {
  const value = (await cookies()).get('theme')?.value;
  return value === 'light' || value === 'dark' ? value : null;
}
