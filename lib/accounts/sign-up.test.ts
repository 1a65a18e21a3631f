import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { ownerDb } from '#db/owner.ts';
import { accounts, accountTokens } from '#db/schema/accounts.ts';
import { from, lettersTo, makeAccount, PASSWORD, someEmail, tokenMailedTo } from './fixture.ts';
import { resendVerification } from './request-link.ts';
import { SignUp } from './schema.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import { verifyEmail } from './verify-email.ts';

const form = (email = someEmail()) =>
  ({ name: 'Ella', email, password: PASSWORD, locale: 'es' }) as const;
const done = { ok: true, value: { done: true } };
const over = { ok: false, error: { code: 'invalid', reason: 'link-over' } };

test('signing up, confirming, signing in', async () => {
  const asked = form();
  expect(await signUp(asked, from())).toEqual(done);
  expect(await signIn(asked, from())).toMatchObject({ error: { reason: 'confirm-first' } });
  const token = await tokenMailedTo(asked.email);
  expect(await verifyEmail({ token }, from())).toEqual(done);
  expect(await signIn(asked, from())).toMatchObject({ ok: true, value: { name: 'Ella' } });
});

test('the letter is in the language of the sign-up and repeats nothing that was typed', async () => {
  const asked = form();
  await signUp({ ...asked, name: 'Win at http://evil.example' }, from());
  const [mail, ...more] = await lettersTo(asked.email);
  expect(more).toEqual([]);
  expect(mail!.subject).toBe('Confirma tu dirección');
  expect(mail!.body).not.toContain('evil');
});

test('what is stored of password and link opens nothing', async () => {
  const asked = form();
  await signUp(asked, from());
  const token = await tokenMailedTo(asked.email);
  const [account] = await ownerDb.select().from(accounts).where(eq(accounts.email, asked.email));
  const kept = await ownerDb
    .select()
    .from(accountTokens)
    .where(eq(accountTokens.accountId, account!.id));
  expect(account!.passwordHash).toMatch(/^\$argon2id\$/);
  expect(kept.map((row) => row.purpose)).toEqual(['verify-email']);
  expect(JSON.stringify(kept)).not.toContain(token);
});

test('an address that has an account gets the same answer, and a letter that says so', async () => {
  const account = await makeAccount();
  const password = 'another password altogether';
  expect(await signUp({ ...form(account.email), password }, from())).toEqual(done);
  expect((await lettersTo(account.email)).map((mail) => mail.subject)).toEqual([
    'About your sign-up',
  ]);
  expect(await signIn({ email: account.email, password }, from())).toMatchObject({ ok: false });
  expect(await signIn({ email: account.email, password: PASSWORD }, from())).toMatchObject({
    ok: true,
  });
});

test('two sign-ups with one address at once make one account and get one answer', async () => {
  const asked = form();
  const both = await Promise.all([signUp(asked, from()), signUp(asked, from())]);
  expect(both).toEqual([done, done]);
  expect(await ownerDb.select().from(accounts).where(eq(accounts.email, asked.email))).toHaveLength(
    1,
  );
  expect((await lettersTo(asked.email)).map((mail) => mail.subject).sort()).toEqual([
    'Confirma tu dirección',
    'Sobre tu registro',
  ]);
});

test('a confirmation link works once, and not after its day', async () => {
  const [used, late] = [form(), form()];
  await signUp(used, from());
  const token = await tokenMailedTo(used.email);
  const twice = await Promise.all([1, 2].map(() => verifyEmail({ token }, from())));
  expect(twice.filter((result) => result.ok)).toHaveLength(1);
  expect(await verifyEmail({ token }, from())).toEqual(over);

  await signUp(late, from());
  const [account] = await ownerDb.select().from(accounts).where(eq(accounts.email, late.email));
  const kept = await ownerDb
    .update(accountTokens)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(eq(accountTokens.accountId, account!.id))
    .returning();
  expect(kept).toHaveLength(1);
  expect(await verifyEmail({ token: await tokenMailedTo(late.email) }, from())).toEqual(over);
});

test('a second link does not spoil the first, each is good once; to nobody none is sent', async () => {
  const asked = form();
  await signUp(asked, from());
  const first = await tokenMailedTo(asked.email);
  expect(await resendVerification({ email: asked.email }, from())).toEqual(done);
  const second = await tokenMailedTo(asked.email);
  expect(second).not.toBe(first);
  for (const token of [first, second]) {
    expect(await verifyEmail({ token }, from())).toEqual(done);
    expect(await verifyEmail({ token }, from())).toEqual(over);
  }

  const unknown = someEmail();
  expect(await resendVerification({ email: unknown }, from())).toEqual(done);
  expect(await lettersTo(unknown)).toEqual([]);
});

test.each([
  '1234567890',
  'Contraseña123',
  'aaaaaaaaaaaa',
  'ella@example.org',
  'ella-of-montgomery',
])('the password %s is refused by name', async (password) => {
  const email = password.includes('@') ? password : 'ella-of-montgomery@example.org';
  expect(await signUp({ ...form(email), password }, from())).toMatchObject({
    error: { code: 'invalid', reason: 'weak-password', fields: [{ path: 'password' }] },
  });
});

test.each([
  ['password', 'too short'],
  ['password', '🚌'.repeat(9)],
  ['password', 'x'.repeat(201)],
  ['email', '"e@attacker.example"@victim.example'],
  ['name', ''],
  ['name', 'Ella\u202e'],
  ['locale', 'xx'],
  ['verified', true],
])('a form whose %s is %j is refused', (field, value) => {
  expect(SignUp.safeParse({ ...form(), [field]: value }).success).toBe(false);
});

test('an address is asked to wait after five letters, whoever asks', async () => {
  const asked = form();
  for (let i = 0; i < 5; i++) expect(await signUp(asked, from())).toEqual(done);
  expect(await signUp(asked, from())).toMatchObject({
    error: { code: 'too-many', reason: 'attempts', values: { minutes: 15 } },
  });
  expect(await lettersTo(asked.email)).toHaveLength(5);
});
