import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathOf } from './guard.ts';

export type Site = { dev: boolean; https: boolean; host: string };

/** What a page may load and run: our own, and scripts only with the number of this one answer. */
export function contentSecurityPolicy(nonce: string, { dev, https, host }: Site): string {
  const socket = `${https ? 'wss' : 'ws'}://${host}`;
  return [
    `default-src 'self'`,
    // React's development build rebuilds stack traces with eval.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self' ${socket}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-src 'none'`,
    `frame-ancestors 'none'`,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** The one page that other sites may show in a frame: exactly this address, so that no other can pass for it. */
const EMBED = /^\/embed\/maps\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What such a page may load: our own looks. It runs no script, sends nothing and asks nobody. */
const embedPolicy = [
  `default-src 'none'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors *`,
].join('; ');

/** What never changes under its name: its name holds a digest of its content. */
const HASHED = /^\/_next\/static\//;
/** Files that are the same for everybody. */
const files = existsSync('public')
  ? readdirSync('public', { recursive: true, encoding: 'utf8' }).map((file) => `/${file}`)
  : [];
const shared = new Set(files.map((file) => file.replaceAll('\\', '/')));

/** Sets the headers every answer has, and tells Next the nonce for its scripts, which it reads from the request. */
export function secure(request: IncomingMessage, response: ServerResponse, site: Site) {
  const nonce = randomBytes(18).toString('base64url');
  const path = pathOf(request.url ?? '');
  const embed = EMBED.test(path);
  const policy = embed ? embedPolicy : contentSecurityPolicy(nonce, site);
  // Nobody is anybody there, even where a browser sends what it keeps for us.
  if (embed) delete request.headers.cookie;
  request.headers['content-security-policy'] = policy;
  request.headers['x-nonce'] = nonce;
  const set = (name: string, value: string) => response.setHeader(name, value);
  set('Content-Security-Policy', policy);
  set('X-Content-Type-Options', 'nosniff');
  if (!embed) set('X-Frame-Options', 'DENY');
  set('Referrer-Policy', embed ? 'no-referrer' : 'same-origin');
  set(
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  );
  set('Cross-Origin-Opener-Policy', 'same-origin');
  // A page that isolates itself may frame it too.
  set('Cross-Origin-Resource-Policy', embed ? 'cross-origin' : 'same-origin');
  if (site.https) set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  if (!HASHED.test(path))
    set('Cache-Control', shared.has(path) ? 'public, max-age=3600' : 'private, no-store');
}
