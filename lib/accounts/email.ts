import { z } from 'zod';

const LOCAL = /^[a-z0-9_'+&=~-]+(\.[a-z0-9_'+&=~-]+)*$/;
const DOMAIN =
  /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** A domain in the letters mail servers know (xn--…), as any URL parser writes it; null if it is none. */
function asciiDomain(domain: string): string | null {
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(domain) || !URL.canParse(`http://${domain}`)) return null;
  const { hostname } = new URL(`http://${domain}`);
  return DOMAIN.test(hostname) && hostname.length <= 253 ? hostname : null;
}

/**
 * An address as mail is sent to it, in lower case; null for anything that two programs could read differently:
 * quotes, comments, a second @, routes, literal IP addresses.
 */
export function plainEmail(text: string): string | null {
  const [local = '', domain = '', ...more] = text.trim().toLowerCase().split('@');
  const host = asciiDomain(domain);
  if (more.length > 0 || !host || local.length > 64 || !LOCAL.test(local)) return null;
  const email = `${local}@${host}`;
  return email.length <= 254 ? email : null;
}

export const Email = z
  .string()
  .max(320)
  .transform((text, check) => {
    const email = plainEmail(text);
    if (email) return email;
    check.addIssue({ code: 'custom', message: 'Write one address, such as ana@example.org.' });
    return z.NEVER;
  });
