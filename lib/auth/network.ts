import { createHmac, randomBytes } from 'node:crypto';
import { shared } from './shared.ts';

/** Lives as long as the process and is written nowhere, so that no trace can be turned back into an address. */
const key = shared('traces', () => randomBytes(32));

const trace = (text: string) =>
  createHmac('sha256', key).update(text).digest('base64url').slice(0, 16);

/** A short trace of a mail address, for limiting attempts without keeping whose they were. */
export const traceOf = (address: string): string => trace(`@${address.toLowerCase()}`);

/**
 * A short trace of the network that an address belongs to (IPv4 /24, IPv6 /48), for limiting attempts.
 * Addresses themselves are neither logged nor stored.
 */
export function networkOf(address: string | undefined): string {
  const plain = (address ?? '').replace(/^::ffff:/, '');
  const prefix = plain.includes('.')
    ? plain.split('.').slice(0, 3).join('.')
    : plain.split(':').slice(0, 3).join(':');
  return trace(prefix);
}
