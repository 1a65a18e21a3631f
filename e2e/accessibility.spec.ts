import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const example = '/campaigns/montgomery-1955';
const open = [
  ...['/', '/signin', '/signup', '/reset', '/reference', '/how-power-works', '/outbox'],
  ...['', '/map', '/moves', '/leverage', '/milestones'].map((place) => example + place),
  '/nothing-here',
];
const inside = [
  ...['', '/map', '/moves', '/leverage', '/milestones', '/actions', '/people', '/settings'],
];

/** What axe reports, with where, so that a failure can be read. */
async function problems(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map((n) => n.html.slice(0, 160)) }));
}

/** Everything fits: no page scrolls sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const views = [
  { name: 'on a phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'on a desk, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
] as const;

for (const { name, ...view } of views) {
  test(`pages for anyone have nothing for axe to report, ${name}`, async ({ page, world }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(view.viewport);
    await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: 'reduce' });
    for (const path of [
      ...open,
      `/actions/${world.actionSlug}`,
      `/join/${world.invitationToken}`,
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      // Every page is looked at before the first problem fails the test.
      expect.soft({ path, problems: await problems(page) }).toEqual({ path, problems: [] });
      expect.soft({ path, overflow: await overflow(page) }).toEqual({ path, overflow: 0 });
    }
  });

  test(`pages for organizers have nothing for axe to report, ${name}`, async ({
    signedIn,
    world,
  }) => {
    test.setTimeout(180_000);
    const page = await signedIn(world.people.owner);
    await page.setViewportSize(view.viewport);
    await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: 'reduce' });
    const campaign = `/campaigns/${world.slug}`;
    const paths = [
      ...inside.map((place) => campaign + place),
      ...[`${campaign}/actions/${world.actionId}`, '/', '/start', '/me'],
    ];
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      // Every page is looked at before the first problem fails the test.
      expect.soft({ path, problems: await problems(page) }).toEqual({ path, problems: [] });
      expect.soft({ path, overflow: await overflow(page) }).toEqual({ path, overflow: 0 });
    }
  });
}

test('no page asks anyone but us for anything', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !/^(data|blob):/.test(request.url()))
      strangers.push(request.url());
  });
  for (const path of open) await page.goto(path, { waitUntil: 'networkidle' });
  expect(strangers.filter((url) => !url.startsWith(baseURL!.replace('http', 'ws')))).toEqual([]);
});
