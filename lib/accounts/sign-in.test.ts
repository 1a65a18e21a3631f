import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { knownDevice } from '#lib/auth/known-device.ts';
import { from, lettersTo, makeAccount, PASSWORD, someEmail } from './fixture.ts';
import { signIn } from './sign-in.ts';

const wrong = { ok: false, error: { code: 'unauthenticated', reason: 'wrong-password' } };

test('the right password names the account, in whatever case the address is written', async () => {
  const { id, email } = await makeAccount();
  const given = { email: ` ${email.toUpperCase()} `, password: PASSWORD };
  expect(await signIn(given, from())).toEqual({ ok: true, value: { id, name: 'Rosa', email } });
});

test('a wrong password, an unknown address and rubbish get one answer', async () => {
  const { email } = await makeAccount();
  for (const given of [
    { email, password: 'not this one' },
    { email: someEmail(), password: PASSWORD },
    { email: [email], password: PASSWORD },
    { email, password: { $ne: '' } },
    { email: `${email}\0`, password: PASSWORD },
    { email },
    null,
    undefined,
    'credentials',
  ])
    expect(await signIn(given, from())).toEqual(wrong);
});

test('only someone with the right password hears that the address waits to be confirmed', async () => {
  const { email } = await makeAccount({ verified: false });
  expect(await signIn({ email, password: 'not this one' }, from())).toEqual(wrong);
  expect(await lettersTo(email)).toEqual([]);
  expect(await signIn({ email, password: PASSWORD }, from())).toMatchObject({
    error: { code: 'forbidden', reason: 'confirm-first' },
  });
  expect(await lettersTo(email)).toHaveLength(1);
});

test('five wrong guesses from anywhere pause the account, also for the right password', async () => {
  const { email } = await makeAccount();
  const guesses = await Promise.all(
    Array.from({ length: 8 }, (_, i) => signIn({ email, password: `guess ${i}` }, from())),
  );
  expect(guesses.filter((guess) => !guess.ok && guess.error.code === 'too-many')).toHaveLength(3);
  expect(await signIn({ email, password: PASSWORD }, from())).toMatchObject({
    error: { code: 'too-many', reason: 'attempts', values: { minutes: 15 } },
  });
});

test('an unknown address is paused just the same', async () => {
  const email = someEmail();
  for (let i = 0; i < 5; i++)
    expect(await signIn({ email, password: PASSWORD }, from())).toEqual(wrong);
  expect(await signIn({ email, password: PASSWORD }, from())).toMatchObject({
    error: { reason: 'attempts' },
  });
});

test('strangers who guess do not keep the owner out on a device of hers', async () => {
  const { email } = await makeAccount();
  const device = knownDevice(email);
  for (let i = 0; i < 6; i++) await signIn({ email, password: `guess ${i}` }, from());
  expect(await signIn({ email, password: PASSWORD }, { ...from(), device })).toMatchObject({
    ok: true,
  });
  const others = [knownDevice(someEmail()), `${randomUUID()}.forged`, 'rubbish', ''];
  for (const forged of others)
    expect(
      await signIn({ email, password: PASSWORD }, { ...from(), device: forged }),
    ).toMatchObject({
      error: { reason: 'attempts' },
    });
  for (let i = 0; i < 5; i++)
    expect(await signIn({ email, password: `guess ${i}` }, { ...from(), device })).toEqual(wrong);
  expect(await signIn({ email, password: PASSWORD }, { ...from(), device })).toMatchObject({
    error: { reason: 'attempts' },
  });
});
