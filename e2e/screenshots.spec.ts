import { makeWorld } from '#db/world.ts';
import { expect, test } from './fixtures.ts';

const folder = 'public/screenshots';
const example = '/campaigns/montgomery-1955';

/** The pictures in the README, from the running app. */
const pictures = [
  { name: 'overview', path: example, width: 1280, colorScheme: 'light' },
  { name: 'map', path: `${example}/map?on=1956-02-01`, width: 1280, colorScheme: 'light' },
  { name: 'map-dark', path: `${example}/map?on=1956-11-13`, width: 1280, colorScheme: 'dark' },
  { name: 'leverage', path: `${example}/leverage`, width: 1280, colorScheme: 'light' },
  { name: 'overview-phone', path: example, width: 390, colorScheme: 'dark' },
] as const;

for (const { name, path, width, colorScheme } of pictures)
  test(name, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.screenshot({ path: `${folder}/${name}.png` });
  });

test('action-phone', async ({ page }) => {
  const world = await makeWorld();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/actions/${world.actionSlug}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}/action-phone.png` });
});
