import type { Environment } from './environment.ts';

const isLoopback = (name: string) => /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(name);

/**
 * Which Host a request may name. A foreign name that resolves to this computer (DNS rebinding) would otherwise
 * make another site's page and ours the same origin. Whoever listens for others without saying under which
 * address takes them all.
 */
export function knownHosts(env: Pick<Environment, 'HOST' | 'NEXTAUTH_URL'>) {
  const ours = new URL(env.NEXTAUTH_URL).host.toLowerCase();
  const any = isLoopback(new URL(env.NEXTAUTH_URL).hostname) && !isLoopback(env.HOST);
  return (host: string) =>
    any || host.toLowerCase() === ours || isLoopback(host.replace(/:\d+$/, ''));
}
