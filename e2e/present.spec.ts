import type { Page } from '@playwright/test';
import { enterBusMap } from '#lib/map/bus-map.ts';
import { expect, test } from './fixtures.ts';
import { isSound } from './sound.ts';

async function addStep(page: Page, caption: string) {
  await page.getByRole('button', { name: 'Add a step from what I see now' }).click();
  const form = page.getByRole('dialog', { name: 'Add a step' });
  await form.getByLabel('Words below it').fill(caption);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Step added.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).last().click();
}

test('an organizer makes three steps of what they see, and presents them by keyboard', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const page = await signedIn(campaign.owner);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const address = `/campaigns/${campaign.slug}/map`;
  await page.goto(`${address}?view=spectrum`);
  await addStep(page, 'Who is with us?');
  await page.getByText('Pillars', { exact: true }).click();
  await page.getByRole('button', { name: 'Bus company', exact: true }).first().click();
  await addStep(page, 'The council leans on the bus company.');
  await page.getByText('Network', { exact: true }).click();
  await addStep(page, 'And the company leans on us.');

  await page.getByRole('link', { name: 'See all steps' }).click();
  const steps = page.getByRole('list', { name: 'Steps, in the order in which they are shown' });
  const row = (at: number) => steps.getByRole('listitem').nth(at);
  await expect(row(1)).toContainText('Pillars of support');
  await expect(row(1)).toContainText('1 stands out');
  await isSound(page);

  // A colleague sees each edit without reloading; keys move a step, and what was taken out comes back.
  const other = await signedIn(campaign.owner);
  await other.goto(`${address}/presentation`);
  await row(0).getByRole('button', { name: 'Change step 1' }).press('Alt+ArrowDown');
  await expect(row(1)).toContainText('Who is with us?');
  const theirs = other.getByRole('list', { name: /^Steps/ }).getByRole('listitem');
  await expect(theirs.nth(1)).toContainText('Who is with us?');
  await row(1).getByRole('button', { name: 'Step 2: earlier' }).click();
  await expect(row(0)).toContainText('Who is with us?');
  await row(2).getByRole('button', { name: 'Take out step 3' }).click();
  await expect(steps.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(2)).toContainText('And the company leans on us.');

  await page.getByRole('link', { name: 'Present', exact: true }).click();
  const wall = page.getByRole('dialog', { name: `Presentation of ${campaign.title}` });
  await expect(wall.getByText('1 of 3', { exact: true })).toBeVisible();
  await expect(wall.getByRole('heading', { name: /^Passive opponent/ })).toBeVisible();
  await expect(wall.getByText('Who is with us?', { exact: true })).toBeVisible();
  await isSound(page);
  await page.keyboard.press('ArrowRight');
  await expect(wall.getByText('2 of 3', { exact: true })).toBeVisible();
  await expect(wall.getByRole('heading', { name: 'Bus company' })).toBeVisible();
  await isSound(page);
  await page.keyboard.press('PageDown');
  await expect(wall.getByText('3 of 3', { exact: true })).toBeVisible();
  await expect(wall.getByRole('button', { name: /^Riders/ })).toBeVisible();
  await expect(wall.getByRole('button', { name: 'Next step' })).toBeDisabled();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/step=3/);
  await page.keyboard.press('PageUp');
  await expect(wall.getByText('2 of 3', { exact: true })).toBeVisible();

  // On paper: a page for each step.
  const paper = (await page.pdf()).toString('latin1');
  expect(paper.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /of 3/ })).toHaveCount(3);
  await page.emulateMedia({ media: 'screen' });

  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`${campaign.slug}/map$`));
});

test('a presentation fits a phone and turns by a swipe; an empty one says what to do', async ({
  browser,
  baseURL,
  signedIn,
  world,
}) => {
  const page = await signedIn(world.people.owner);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const address = `/campaigns/${world.slug}/map`;
  await page.goto(`${address}?view=grid`);
  await addStep(page, 'The second');
  await page.goto(`${address}/present`);
  const wall = page.getByRole('dialog', { name: /^Presentation of/ });
  await expect(wall.getByText('1 of 2', { exact: true })).toBeVisible();
  await isSound(page);
  const words = wall.getByText(/^Who rides/).first();
  const touch = (x: number) => [{ identifier: 1, clientX: x, clientY: 700 }];
  await words.dispatchEvent('touchstart', { touches: touch(300), changedTouches: touch(300) });
  await words.dispatchEvent('touchend', { touches: [], changedTouches: touch(100) });
  await expect(wall.getByText('The second', { exact: true })).toBeVisible();
  await isSound(page);

  const anyone = await browser.newPage({ baseURL: baseURL! });
  await anyone.goto('/campaigns/montgomery-1955/map/present');
  await expect(anyone.getByText('This presentation has no steps yet.')).toBeVisible();
  const member = await signedIn(world.people.member);
  expect((await member.goto(`${address}/present`))?.status()).toBe(404);
});
