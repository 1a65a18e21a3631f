import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const password = 'a bus seat for everyone';

async function signUp(page: Page, email: string) {
  await page.goto('/signup');
  await page.getByLabel('Name', { exact: true }).fill('Ella');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('main').getByText('Look at your mail')).toBeVisible();
}

/** Opens the newest letter to an address once it has been written, and follows its link. */
async function followLetter(page: Page, email: string, subject: string) {
  const letter = page.getByRole('link', { name: subject }).filter({ hasText: email });
  await expect(async () => {
    await page.goto('/outbox');
    await expect(letter.first()).toBeVisible({ timeout: 1000 });
  }).toPass();
  await letter.first().click();
  await page.getByRole('link', { name: /^http/ }).click();
}

async function signIn(page: Page, email: string, secret = password) {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

test('signing up by letter, in on two devices, out everywhere from one of them', async ({
  browser,
}) => {
  const email = `${randomUUID()}@example.org`;
  const laptop = await (await browser.newContext({ locale: 'en' })).newPage();
  await signUp(laptop, email);

  // Not before the address is confirmed.
  await laptop.goto('/signin?next=/me');
  await signIn(laptop, email);
  await expect(laptop.getByRole('alert').filter({ hasText: 'Confirm your address' })).toBeVisible();
  await expect(laptop.getByLabel('E-mail address')).toHaveValue(email);

  await followLetter(laptop, email, 'Confirm your address');
  await laptop.getByRole('button', { name: 'Confirm the address' }).click();
  await laptop.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await signIn(laptop, email);
  await expect(laptop.getByRole('link', { name: 'Ella' })).toBeVisible();

  const phone = await (
    await browser.newContext({ locale: 'es', viewport: { width: 390, height: 844 } })
  ).newPage();
  await phone.goto('/signin?next=/me');
  await phone.getByLabel('Correo electrónico').fill(email);
  await phone.getByLabel('Contraseña', { exact: true }).fill(password);
  await phone.getByRole('main').getByRole('button', { name: 'Entrar' }).click();
  await expect(phone.getByRole('heading', { name: 'Tu cuenta' })).toBeVisible();

  await laptop.goto('/me');
  await expect(laptop.getByRole('list', { name: 'My devices' }).getByRole('listitem')).toHaveCount(
    2,
  );
  await laptop.getByRole('button', { name: 'Sign out everywhere' }).click();
  await laptop.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(laptop).toHaveURL('/signin');

  await phone.reload();
  await expect(phone).toHaveURL('/signin?next=/me');
  expect(await phone.context().cookies()).not.toContainEqual(
    expect.objectContaining({ name: expect.stringContaining('next-auth.session-token') }),
  );
});

test('a forgotten password is set anew by letter, once', async ({ page }) => {
  const email = `${randomUUID()}@example.org`;
  await signUp(page, email);
  await page.goto('/reset');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await followLetter(page, email, 'The link you asked for');
  const link = page.url();
  await page.getByLabel('New password').fill('qwertyuiop');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'nor one that many people use' }),
  ).toBeVisible();
  await page.getByLabel('New password').fill('another seat for everyone');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await signIn(page, email, 'another seat for everyone');
  await expect(page.getByRole('link', { name: 'Ella' })).toBeVisible();

  await page.goto(link);
  await page.getByLabel('New password').fill('a third seat for everyone');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'has been used or is over' }),
  ).toBeVisible();
});

test('a wrong password and an unknown address look the same', async ({ page }) => {
  await page.goto('/signin');
  await signIn(page, `${randomUUID()}@example.org`, 'not this one');
  await expect(page.getByRole('alert').filter({ hasText: 'do not belong together' })).toBeVisible();
  await expect(page).toHaveURL('/signin');
});
