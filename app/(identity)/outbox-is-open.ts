import { headers } from 'next/headers';
import { linkTo } from '#lib/mail/letters.ts';
import { mailLeaves } from '#lib/mail/transport.ts';

const isLoopback = (host: string) =>
  /^(localhost|127(\.\d+){3}|(::ffff:)?127(\.\d+){3}|\[?::1\]?)$/i.test(host.replace(/:\d+$/, ''));

/**
 * Whether whoever asks may read the letters kept here, and with them any account's links: only when none leave
 * this computer, and only for its own browser. A name can be made up, so the socket must come from here too;
 * a proxy here carries strangers, but then our address is not this computer's.
 */
export async function outboxIsOpen(): Promise<boolean> {
  if (mailLeaves() || !isLoopback(new URL(linkTo('/')).hostname)) return false;
  const asked = await headers();
  const from = asked.get('x-forwarded-for') ?? '';
  return isLoopback(asked.get('host') ?? '') && (from === '::1' || isLoopback(from));
}
