import { cookies, headers } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { accountWithPassword } from '#lib/auth/credentials.ts';
import { SESSION_COOKIE, sessionCookie, startSession } from '#lib/auth/session.ts';

/** Establishes who someone is, once. What they may do from then on hangs on our own session alone. */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: 60 },
  pages: { signIn: '/signin' },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: accountWithPassword,
    }),
  ],
  events: {
    async signIn({ user }) {
      const device = (await headers()).get('user-agent') ?? 'unknown';
      const token = await startSession({ id: user.id }, device.slice(0, 200));
      (await cookies()).set(SESSION_COOKIE, token, sessionCookie);
    },
  },
};
