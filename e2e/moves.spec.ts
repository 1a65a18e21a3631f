import { enterBusMap, record } from '#lib/map/bus-map.ts';
import { expect as patient, test } from './fixtures.ts';
import { problems } from './sound.ts';

// Moves are worked out in the browser, after the page is there.
const expect = patient.configure({ timeout: 30_000 });
test.setTimeout(120_000);

test('what to do next is read without an account: the move, how sure, a plan, their reply', async ({
  page,
}) => {
  await page.goto('/campaigns/montgomery-1955/moves');
  const moves = page.getByRole('list', { name: 'Best moves' }).locator('> li');
  const first = moves.first();
  await expect(first).toContainText('Get Federal district court and Supreme Court to care more');
  await expect(first).toContainText('From 26 to 31 of 100');
  await expect(first).toContainText(/Best single move in \d+ of 100 draws/);
  await expect(moves).toHaveCount(10);
  await page.getByRole('button', { name: /^Show all \d+/ }).click();
  expect(await moves.count()).toBeGreaterThan(20);

  await first.getByText('What it would do').click();
  await expect(first).toContainText('All of it comes through more leverage of ours on them.');
  await expect(first).toContainText(/in eight of ten draws it gains between \d+ of 100 and \d+ of/);

  await page.getByText('Pairs', { exact: true }).click();
  await expect(first).toContainText(/Only by doing both: (under )?\d+ of 100 of this gain/);
  await page.getByText('Persuasion', { exact: true }).first().click();
  await expect(first).toContainText('Persuade');
  for (const text of await moves.allTextContents()) expect(text).toContain('Persuasion');
  await page.getByText('Show the numbers').click();
  await expect(page.getByRole('table', { name: 'Moves in numbers' })).toContainText('0.100');

  const plan = page.getByRole('list', { name: 'What to do together' }).locator('> li');
  await expect(plan).toHaveCount(3);
  await page.getByRole('slider', { name: 'Effort' }).press('Home');
  await expect(plan).toHaveCount(1);
  await expect(page.getByText('Together: from 26 of 100 to 31 of 100.')).toBeVisible();
  await expect(page.getByText(/^Proved best/)).toBeVisible();

  await expect(page.getByText(/need less “Enforceable legal authority/)).toBeVisible();
  expect(await problems(page)).toEqual([]);

  await page
    .getByRole('region', { name: 'Worth checking first' })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/map\?actor=/);
  const panel = page.getByRole('complementary', { name: 'About the map' });
  await expect(panel.getByRole('heading', { name: /Montgomery city commission/ })).toBeVisible();
});

test('another day has other moves, and the address keeps it', async ({ page }) => {
  await page.goto('/campaigns/montgomery-1955/moves');
  const first = page.getByRole('list', { name: 'Best moves' }).locator('> li').first();
  const latest = await first.getByRole('heading').textContent();
  await page.getByRole('slider', { name: 'Day' }).press('Home');
  await expect(page).toHaveURL(/on=start/);
  await expect(first.getByRole('heading')).not.toHaveText(latest!);
  await page.reload();
  await expect(first.getByRole('heading')).not.toHaveText(latest!);
});

test('an organizer is told what is missing, then what to do; an observer finds nothing', async ({
  signedIn,
  campaign,
}) => {
  const address = `/campaigns/${campaign.slug}/moves`;
  const organizer = await signedIn(campaign.owner, 'es');
  await organizer.goto(address);
  await expect(organizer.getByText('no se nombra ningún objetivo')).toBeVisible();
  const { riders, council, transit } = await enterBusMap(campaign.owner, campaign.id);
  await organizer.goto(`/campaigns/${campaign.slug}`);
  await organizer.getByRole('link', { name: 'Jugadas' }).click();
  await expect(organizer.getByText(/qué necesita nuestra gente ni de quién/)).toBeVisible();
  await record(campaign.owner, campaign.id, [
    { set: 'v', actorId: riders, resourceId: transit, to: 0.4 },
    { set: 's', actorId: riders, supplierId: council, resourceId: transit, to: 0.5 },
  ]);
  await organizer.goto(address);
  await expect(organizer.getByRole('list', { name: 'Mejores jugadas' })).toContainText(
    'Encontrar otra fuente de «Bus service» para Riders',
  );

  const observer = await signedIn(campaign.observer);
  await observer.goto(`/campaigns/${campaign.slug}`);
  await expect(observer.getByRole('link', { name: 'Leverage' })).toBeVisible();
  await expect(observer.getByRole('link', { name: 'Moves' })).toHaveCount(0);
  const refused = await observer.goto(address);
  expect(refused?.status()).toBe(404);
});
