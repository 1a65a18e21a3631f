import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Says that somebody has signed in to an account on this device before. Opens nothing by itself. */
export const DEVICE_COOKIE = 'device';
export const deviceCookie = {
  httpOnly: true,
  sameSite: 'lax',
  secure: process.env.NEXTAUTH_URL?.startsWith('https:') ?? false,
  path: '/',
  maxAge: 365 * 86_400,
} as const;

const sign = (nonce: string, email: string) =>
  createHmac('sha256', `known-device ${process.env.NEXTAUTH_SECRET}`)
    .update(`${nonce} ${email.toLowerCase()}`)
    .digest('base64url');

export function knownDevice(email: string): string {
  const nonce = randomBytes(16).toString('base64url');
  return `${nonce}.${sign(nonce, email)}`;
}

/** This device's own name if the account was signed in to on it; null otherwise. */
export function deviceOf(cookie: string | undefined, email: string): string | null {
  const [nonce = '', signature = ''] = cookie?.split('.') ?? [];
  const expected = Buffer.from(sign(nonce, email));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? nonce : null;
}
