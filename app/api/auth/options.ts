import { cookies, headers } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { signOut } from '#lib/accounts/revoke-sessions.ts';
import { signIn } from '#lib/accounts/sign-in.ts';
import { DEVICE_COOKIE, deviceCookie, knownDevice } from '#lib/auth/known-device.ts';
import { networkOf } from '#lib/auth/network.ts';
import {
  actorFromCookies,
  SESSION_COOKIE,
  sessionCookie,
  startSession,
} from '#lib/auth/session.ts';
import { logger } from '#lib/logger.ts';

/** Whose password this is. A refusal travels as the text of an error: next-auth passes nothing else on. */
async function authorize(given: unknown) {
  const result = await signIn(given, {
    // Ours: the guard takes out what was sent under this name, and Next then writes where the socket comes from.
    network: networkOf((await headers()).get('x-forwarded-for') ?? undefined),
    device: (await cookies()).get(DEVICE_COOKIE)?.value,
  }).catch((error: unknown) => {
    logger.error({ err: error }, 'sign-in failed');
    throw new Error(JSON.stringify({ reason: 'unexpected' }));
  });
  if (result.ok) return result.value;
  const { reason, values } = result.error;
  throw new Error(JSON.stringify({ reason, values }));
}

/** Starts a session of ours under a new secret; whatever this browser was signed in as before is over. */
async function begin(user: { id: string; email?: string | null }) {
  const jar = await cookies();
  await signOut(await actorFromCookies(jar.toString()));
  const device = (await headers()).get('user-agent') ?? '';
  jar.set(SESSION_COOKIE, await startSession(user, device.slice(0, 200)), sessionCookie);
  if (user.email) jar.set(DEVICE_COOKIE, knownDevice(user.email), deviceCookie);
}

/** Establishes who someone is, once. What they may do from then on hangs on our own session alone. */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: 60 },
  pages: { signIn: '/signin', error: '/signin' },
  callbacks: {
    // Where to go afterwards is our page's business; what was sent is not looked at.
    redirect: ({ baseUrl }) => baseUrl,
    // Its own cookie says nothing, because nobody reads it.
    jwt: () => ({}),
  },
  logger: {
    error: (code) => logger.warn({ code }, 'next-auth refused a request'),
    warn: () => {},
    debug: () => {},
  },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize,
    }),
  ],
  events: { signIn: ({ user }) => begin(user) },
};
