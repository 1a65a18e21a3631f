import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { overflow, problems } from './sound.ts';

const example = '/campaigns/montgomery-1955';
const examplePages = ['', '/map', '/moves', '/leverage', '/milestones'].map(
  (place) => example + place,
);
const alonePages = [
  ...[
    '/',
    '/signin',
    '/signup',
    '/reset',
    '/reference#milestones.create',
    '/how-power-works',
    '/outbox',
  ],
  '/nothing-here',
];
const open = [...alonePages, ...examplePages];
const inside = ['', '/map', '/moves', '/leverage'];
const behind = ['/milestones', '/actions', '/people', '/survey', '/settings'];

const views = [
  { name: 'on a phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'on a desk, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
] as const;

/** Looks at every page before the first problem fails the test. */
async function lookAt(page: Page, view: (typeof views)[number], paths: string[]) {
  test.setTimeout(300_000);
  await page.setViewportSize(view.viewport);
  await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: 'reduce' });
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect.soft({ path, problems: await problems(page) }).toEqual({ path, problems: [] });
    expect.soft({ path, overflow: await overflow(page) }).toEqual({ path, overflow: 0 });
  }
}

for (const view of views) {
  test(`pages for anyone have nothing for axe to report, ${view.name}`, async ({ page }) => {
    await lookAt(page, view, alonePages);
  });

  test(`a worked example has nothing for axe to report, ${view.name}`, async ({ page, world }) => {
    const invited = [`/actions/${world.actionSlug}`, `/join/${world.invitationToken}`];
    await lookAt(page, view, [...examplePages, ...invited]);
  });

  test(`pages for organizers have nothing for axe to report, ${view.name}`, async ({
    signedIn,
    world,
  }) => {
    const campaign = `/campaigns/${world.slug}`;
    const page = await signedIn(world.people.owner);
    await lookAt(
      page,
      view,
      inside.map((place) => campaign + place),
    );
  });

  test(`an organizer’s other pages have nothing for axe to report, ${view.name}`, async ({
    signedIn,
    world,
  }) => {
    const campaign = `/campaigns/${world.slug}`;
    const page = await signedIn(world.people.owner);
    await lookAt(page, view, [
      ...behind.map((place) => campaign + place),
      ...[`${campaign}/actions/${world.actionId}`, '/', '/start', '/me'],
    ]);
  });
}

test('no page asks anyone but us for anything, nor for pages that nobody points at', async ({
  page,
  baseURL,
}) => {
  const strangers: string[] = [];
  const ahead: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).searchParams.has('_rsc')) ahead.push(request.url());
    if (!request.url().startsWith(baseURL!) && !/^(data|blob):/.test(request.url()))
      strangers.push(request.url());
  });
  for (const path of open) await page.goto(path, { waitUntil: 'networkidle' });
  expect(strangers.filter((url) => !url.startsWith(baseURL!.replace('http', 'ws')))).toEqual([]);
  expect(ahead).toEqual([]);
  await page.getByRole('link', { name: 'Countervail' }).first().hover();
  await expect.poll(() => ahead).not.toEqual([]);
});
