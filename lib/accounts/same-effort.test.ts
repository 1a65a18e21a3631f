import * as argon2 from '@node-rs/argon2';
import { PostgresJsSession } from 'drizzle-orm/postgres-js';
import { afterEach, expect, test, vi } from 'vitest';
import { from, makeAccount, PASSWORD, someEmail } from './fixture.ts';
import { requestReset, resendVerification } from './request-link.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';

// Watched, not replaced: every hash and statement still runs.
vi.mock('@node-rs/argon2', { spy: true });
afterEach(() => void vi.restoreAllMocks());

/** How often passwords were hashed and what was asked of the database, in order, while `work` ran. */
async function effort(work: () => Promise<unknown>) {
  const asked = vi.spyOn(PostgresJsSession.prototype, 'prepareQuery');
  vi.mocked(argon2.hash).mockClear();
  vi.mocked(argon2.verify).mockClear();
  const answer = await work();
  const statements = asked.mock.calls.map(([query]) => query.sql.replace(/\s+/g, ' '));
  asked.mockRestore();
  return {
    answer,
    hashes: vi.mocked(argon2.hash).mock.calls.length + vi.mocked(argon2.verify).mock.calls.length,
    statements,
  };
}

const attempts = {
  'signing in': (email: string) => signIn({ email, password: 'not this one' }, from()),
  'signing up': (email: string) =>
    signUp({ name: 'Ella', email, password: PASSWORD, locale: 'en' }, from()),
  'asking for a reset': (email: string) => requestReset({ email }, from()),
  'asking for another link': (email: string) => resendVerification({ email }, from()),
};

test.each(Object.entries(attempts))(
  '%s costs the same for an address with and without an account',
  async (_, attempt) => {
    const [{ email }, unverified] = [await makeAccount(), await makeAccount({ verified: false })];
    const unknown = await effort(() => attempt(someEmail()));
    expect(unknown.statements.length).toBeGreaterThan(0);
    expect(await effort(() => attempt(email))).toEqual(unknown);
    expect(await effort(() => attempt(unverified.email))).toEqual(unknown);
  },
);

test('a password is hashed once for a sign-in and once for a sign-up, whoever asks', async () => {
  expect((await effort(() => attempts['signing in'](someEmail()))).hashes).toBe(1);
  expect((await effort(() => attempts['signing up'](someEmail()))).hashes).toBe(1);
});
