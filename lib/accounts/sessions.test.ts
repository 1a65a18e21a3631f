import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { ownerDb } from '#db/owner.ts';
import { sessions } from '#db/schema/accounts.ts';
import { onEndedSessions } from '#lib/auth/ended-sessions.ts';
import { actorFromCookies, SESSION_COOKIE } from '#lib/auth/session.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { changePassword } from './change-password.ts';
import { from, makeAccount, PASSWORD, signInOn, tokenMailedTo } from './fixture.ts';
import { findAccount, listSessions } from './queries.ts';
import { requestReset } from './request-link.ts';
import { resetPassword } from './reset-password.ts';
import { revokeSession, signOut, signOutEverywhere } from './revoke-sessions.ts';
import { signIn } from './sign-in.ts';
import { updateAccount } from './update-account.ts';

const done = { ok: true, value: { done: true } };
const gone = { ok: false, error: { code: 'not-found', reason: 'no-such-session' } };
const listed = (actor: Parameters<typeof listSessions>[1]) =>
  withActor(actor, (tx) => listSessions(tx, actor));

test('everyone sees their own devices, this one first, and nobody else’s', async () => {
  const account = await makeAccount();
  const phone = await signInOn(account, 'phone');
  const laptop = await signInOn(account, 'laptop');
  await signInOn(await makeAccount(), 'other');
  expect((await listed(phone.actor)).map((s) => [s.device, s.current])).toEqual([
    ['phone', true],
    ['laptop', false],
  ]);
  expect((await listed(laptop.actor))[0]).toMatchObject({ device: 'laptop', current: true });
});

test('signing one device out takes effect at its next request, and is told at once', async () => {
  const account = await makeAccount();
  const [here, lost] = [await signInOn(account), await signInOn(account)];
  const heard: string[] = [];
  const stop = onEndedSessions((ids) => heard.push(...ids));
  const { sessionId } = lost.actor;
  const twice = await Promise.all([1, 2].map(() => revokeSession(here.actor, { sessionId })));
  stop();
  expect(twice).toContainEqual(done);
  expect(twice).toContainEqual(gone);
  expect(heard).toEqual([sessionId]);
  expect(await actorFromCookies(lost.cookie)).toBeNull();
  expect(await actorFromCookies(here.cookie)).not.toBeNull();
  expect(await listed(here.actor)).toHaveLength(1);
});

test('another account’s session is as absent as one that never was', async () => {
  const [mine, theirs] = [await signInOn(await makeAccount()), await signInOn(await makeAccount())];
  expect(await revokeSession(mine.actor, { sessionId: theirs.actor.sessionId })).toEqual(gone);
  expect(await revokeSession(mine.actor, { sessionId: crypto.randomUUID() })).toEqual(gone);
  expect(await actorFromCookies(theirs.cookie)).not.toBeNull();
});

test('signing out ends this session alone, everywhere all of one’s own', async () => {
  const account = await makeAccount();
  const other = await signInOn(await makeAccount());
  const [a, b, c] = [await signInOn(account), await signInOn(account), await signInOn(account)];
  expect(await signOut(a.actor)).toEqual(done);
  expect(await signOut(a.actor)).toEqual(done);
  expect(await signOut(null)).toEqual(done);
  expect(await actorFromCookies(a.cookie)).toBeNull();
  expect(await actorFromCookies(b.cookie)).not.toBeNull();
  expect(await signOutEverywhere(b.actor)).toEqual(done);
  for (const { cookie } of [b, c]) expect(await actorFromCookies(cookie)).toBeNull();
  expect(await actorFromCookies(other.cookie)).not.toBeNull();
});

test('a session is over after thirty days, and after two weeks unused', async () => {
  for (const aged of [
    { expiresAt: new Date(Date.now() - 1000) },
    { lastSeenAt: new Date(Date.now() - 14 * 86_400_000 - 1000) },
  ]) {
    const { cookie, actor } = await signInOn(await makeAccount());
    await ownerDb.update(sessions).set(aged).where(eq(sessions.id, actor.sessionId));
    expect(await actorFromCookies(cookie)).toBeNull();
    expect(await listed(actor)).toEqual([]);
  }
});

test('changing the password keeps this device under a new secret and ends the others', async () => {
  const account = await makeAccount();
  const [here, there] = [await signInOn(account), await signInOn(account)];
  const newPassword = 'another seat for everyone';
  const changed = await changePassword(here.actor, { currentPassword: PASSWORD, newPassword });
  if (!changed.ok) throw new Error(changed.error.reason);
  expect(await actorFromCookies(here.cookie)).toBeNull();
  expect(await actorFromCookies(there.cookie)).toBeNull();
  expect(await actorFromCookies(`${SESSION_COOKIE}=${changed.value.token}`)).toEqual(here.actor);
  expect(await signIn({ email: account.email, password: newPassword }, from())).toMatchObject({
    ok: true,
  });
});

test('of two changes at once one succeeds; a link mailed before is spent with it', async () => {
  const account = await makeAccount();
  const { actor } = await signInOn(account);
  await requestReset({ email: account.email }, from());
  const token = await tokenMailedTo(account.email);
  const both = await Promise.all(
    ['one seat for everyone', 'two seats for everyone'].map((newPassword) =>
      changePassword(actor, { currentPassword: PASSWORD, newPassword }),
    ),
  );
  expect(both.filter((result) => result.ok)).toHaveLength(1);
  expect(await resetPassword({ token, password: 'a third seat for all' }, from())).toMatchObject({
    error: { reason: 'link-over' },
  });
});

test('a change without the current password is refused, and after five tries not looked at', async () => {
  const { actor } = await signInOn(await makeAccount());
  const guess = () =>
    changePassword(actor, { currentPassword: 'a guess', newPassword: 'another seat for everyone' });
  for (let i = 0; i < 5; i++)
    expect(await guess()).toMatchObject({
      error: { reason: 'wrong-current-password', fields: [{ path: 'currentPassword' }] },
    });
  expect(await guess()).toMatchObject({ error: { code: 'too-many' } });
  const weak = { currentPassword: PASSWORD, newPassword: 'qwertyuiop' };
  expect(await changePassword(actor, weak)).toMatchObject({
    error: { reason: 'weak-password', fields: [{ path: 'newPassword' }] },
  });
});

test('a name and a language can be changed, one’s own only', async () => {
  const [{ actor }, other] = [await signInOn(await makeAccount()), await makeAccount()];
  expect(await updateAccount(actor, { name: 'Rosa P.', locale: 'es' })).toEqual(done);
  const [mine, theirs] = await withActor(actor, async (tx) => [
    await findAccount(tx, actor),
    await findAccount(tx, { ...actor, id: other.id }),
  ]);
  expect(mine).toMatchObject({ name: 'Rosa P.', locale: 'es', emailVerified: true });
  expect(theirs).toBeNull();
});
