import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** A page whose scripts are still on their way, and what lets them come. */
async function asleep(browser: Browser, address: string): Promise<[Page, () => Promise<void>]> {
  const page = await (
    await browser.newContext({ viewport: { width: 390, height: 844 } })
  ).newPage();
  let come = () => {};
  const coming = new Promise<void>((done) => {
    come = done;
  });
  await page.route('**/_next/static/chunks/**', async (route) => {
    if (route.request().resourceType() === 'script') await coming;
    await route.continue();
  });
  const early = page.waitForResponse('**/early.js');
  await page.goto(address, { waitUntil: 'commit' });
  await (await early).finished();
  return [
    page,
    async () => {
      come();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    },
  ];
}

test('what is sent on a slow phone before its scripts have come is sent once they have', async ({
  browser,
  world,
}) => {
  const [page, wake] = await asleep(browser, `/actions/${world.actionSlug}`);
  await page.getByLabel('Name you go by').fill('Sam');
  await page.getByRole('button', { name: 'Count me in' }).click();
  // It is seen to be kept, and the name stands in no address.
  await expect(page.locator('[data-kept]')).toHaveText('Count me in');
  expect(page.url()).toMatch(/\/actions\/[^?]+$/);
  await wake();
  await expect(page.getByRole('heading', { name: 'You are counted, Sam' })).toBeVisible();
});

test('a sign-in before the scripts have come is answered, the last press alone, and nothing twice', async ({
  browser,
}) => {
  const [page, wake] = await asleep(browser, '/signin');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(new URL(request.url()).pathname);
  });
  await page.getByLabel('E-mail address').fill('nobody@example.org');
  await page.getByLabel('Password', { exact: true }).fill('a wrong one, and long');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await wake();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toHaveValue('nobody@example.org');
  expect(asked.filter((path) => path.endsWith('/callback/credentials'))).toHaveLength(1);
  expect(asked).not.toContain('/signin');
});

test('a button pressed before the scripts have come is pressed once they have', async ({
  browser,
}) => {
  const [page, wake] = await asleep(browser, '/');
  await page.getByRole('button', { name: 'Play' }).click();
  await wake();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.locator('[data-kept]')).toHaveCount(0);
});
