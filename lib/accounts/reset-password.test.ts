import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { ownerDb } from '#db/owner.ts';
import { accountTokens } from '#db/schema/accounts.ts';
import { onEndedSessions } from '#lib/auth/ended-sessions.ts';
import { actorFromCookies } from '#lib/auth/session.ts';
import {
  from,
  lettersTo,
  makeAccount,
  PASSWORD,
  signInOn,
  someEmail,
  tokenMailedTo,
} from './fixture.ts';
import { requestReset } from './request-link.ts';
import { resetPassword } from './reset-password.ts';
import { signIn } from './sign-in.ts';
import { verifyEmail } from './verify-email.ts';

const done = { ok: true, value: { done: true } };
const over = { ok: false, error: { code: 'invalid', reason: 'link-over' } };
const password = 'another seat for everyone';

async function asked() {
  const account = await makeAccount();
  expect(await requestReset({ email: account.email }, from())).toEqual(done);
  return { ...account, token: await tokenMailedTo(account.email) };
}

test('a reset sets the password, ends every session, and tells the mailbox', async () => {
  const account = await asked();
  const devices = [await signInOn(account), await signInOn(account)];
  const heard: string[] = [];
  const stop = onEndedSessions((ids) => heard.push(...ids));
  expect(await resetPassword({ token: account.token, password }, from())).toEqual(done);
  stop();
  for (const { cookie, actor } of devices) {
    expect(await actorFromCookies(cookie)).toBeNull();
    expect(heard).toContain(actor.sessionId);
  }
  expect(await signIn({ email: account.email, password: PASSWORD }, from())).toMatchObject({
    ok: false,
  });
  expect(await signIn({ email: account.email, password }, from())).toMatchObject({ ok: true });
  expect((await lettersTo(account.email)).map((mail) => mail.subject)).toContain(
    'A change to your account',
  );
});

test('it also confirms the address: the link was read in its mailbox', async () => {
  const { email } = await makeAccount({ verified: false });
  await requestReset({ email }, from());
  await resetPassword({ token: await tokenMailedTo(email), password }, from());
  expect(await signIn({ email, password }, from())).toMatchObject({ ok: true });
});

test('a link works once, also when it is used twice at once', async () => {
  const { token } = await asked();
  const twice = await Promise.all([1, 2].map(() => resetPassword({ token, password }, from())));
  expect(twice.filter((result) => result.ok)).toHaveLength(1);
  expect(await resetPassword({ token, password }, from())).toEqual(over);
});

test('a link is over after its hour, after a newer one, and for any other purpose', async () => {
  const late = await asked();
  await ownerDb
    .update(accountTokens)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(eq(accountTokens.accountId, late.id));
  expect(await resetPassword({ token: late.token, password }, from())).toEqual(over);

  const twice = await asked();
  await requestReset({ email: twice.email }, from());
  expect(await resetPassword({ token: twice.token, password }, from())).toEqual(over);

  const { token } = await asked();
  expect(await verifyEmail({ token }, from())).toEqual(over);
  expect(await resetPassword({ token, password }, from())).toEqual(done);
  expect(await resetPassword({ token: 'a'.repeat(43), password }, from())).toEqual(over);
});

test('a refused password spends nothing', async () => {
  const { token, email, id } = await asked();
  const { cookie } = await signInOn({ id });
  for (const weak of ['1234567890', email])
    expect(await resetPassword({ token, password: weak }, from())).toMatchObject({
      error: { reason: 'weak-password', fields: [{ path: 'password' }] },
    });
  expect(await actorFromCookies(cookie)).not.toBeNull();
  expect(await resetPassword({ token, password }, from())).toEqual(done);
});

test('asking for an address without an account gets the same answer and sends nothing', async () => {
  const email = someEmail();
  expect(await requestReset({ email }, from())).toEqual(done);
  expect(await lettersTo(email)).toEqual([]);
});

test('one link is tried ten times in a quarter of an hour, then no more', async () => {
  const token = 'b'.repeat(43);
  for (let i = 0; i < 10; i++) expect(await verifyEmail({ token }, from())).toEqual(over);
  expect(await verifyEmail({ token }, from())).toMatchObject({ error: { code: 'too-many' } });
});
