import { createHmac, randomBytes } from 'node:crypto';

/** Lives as long as the process and is written nowhere, so that no trace can be turned back into an address. */
const key = randomBytes(32);

/**
 * A short trace of the network that an address belongs to (IPv4 /24, IPv6 /48), for limiting attempts.
 * Addresses themselves are neither logged nor stored.
 */
export function networkOf(address: string | undefined): string {
  const plain = (address ?? '').replace(/^::ffff:/, '');
  const prefix = plain.includes('.')
    ? plain.split('.').slice(0, 3).join('.')
    : plain.split(':').slice(0, 3).join(':');
  return createHmac('sha256', key).update(prefix).digest('base64url').slice(0, 16);
}
