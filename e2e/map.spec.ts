import { enterBusMap } from '#lib/map/bus-map.ts';
import { expect, test } from './fixtures.ts';
import { problems } from './sound.ts';

test('a worked example is played through time and read without an account', async ({ page }) => {
  await page.goto('/campaigns/montgomery-1955/map?on=1956-02-01');
  const panel = page.getByRole('complementary', { name: 'About the map' });
  await expect(panel).toContainText('Browder plaintiffs');
  await expect(panel).toContainText('Together the best 5 routes carry 100 of 100 of our leverage.');
  await expect(panel).toContainText('households: 89 of 100 of their leverage on us.');
  await expect(page.getByText('9 of 100', { exact: true })).toBeVisible();

  const courts = page.getByRole('button', { name: /^Federal district court and Supreme Court\. / });
  await courts.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Federal district court' })).toBeVisible();
  await expect(panel).toContainText('our leverage would lose 67 of 100');

  await page.getByRole('slider', { name: 'Day' }).press('Home');
  await expect(page.getByText('Before everything').first()).toBeVisible();
  await expect(page).toHaveURL(/on=start/);
  expect(await problems(page)).toEqual([]);

  await page.getByText('Table', { exact: true }).click();
  const table = page.getByRole('table', { name: 'Actors' });
  await expect(table.getByRole('row')).toHaveCount(16);
  expect(await problems(page)).toEqual([]);
});

test('what one organizer enters shows on another’s map, and can be taken back', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const editor = await signedIn(campaign.owner);
  const watcher = await signedIn(campaign.owner, 'es');
  const address = `/campaigns/${campaign.slug}/map`;
  await Promise.all([editor.goto(address), watcher.goto(address)]);
  const riders = watcher.getByRole('button', { name: /^Riders\. / });
  await expect(riders).toContainText('50 de 100');

  await editor.getByRole('button', { name: /^Riders\. / }).click();
  await editor.getByRole('button', { name: 'Position and participation' }).click();
  const form = editor.getByRole('dialog');
  await form.getByText('Numbers').click();
  await form.getByLabel('Participation', { exact: true }).fill('0.8');
  await expect(form.getByText(/^The balance would/)).toBeVisible();
  await form.getByLabel('What happened').fill('Riders’ assembly');
  await form.getByRole('button', { name: 'Save' }).click();

  await expect(riders).toContainText('80 de 100');
  await editor.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(riders).toContainText('50 de 100');
});

test('an arrow is chosen where its line runs, and let go on free ground', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const page = await signedIn(campaign.owner);
  await page.goto(`/campaigns/${campaign.slug}/map`);
  const panel = page.getByRole('complementary', { name: 'About the map' });
  const boxOf = async (name: RegExp) => {
    const box = await page.getByRole('button', { name }).boundingBox();
    return box ?? { x: 0, y: 0, width: 0, height: 0 };
  };
  const [riders, company] = [await boxOf(/^Riders\. /), await boxOf(/^Bus company\. /)];
  // Just before the arrow arrives: there no label lies over it.
  const tip = { x: company.x - 8, y: company.y + company.height / 2 };
  expect(riders.x).toBeLessThan(tip.x);
  await page.mouse.click(tip.x, tip.y);
  await expect(panel).toContainText('52 of 100 of what Bus company cares about hangs on Riders.');
  await expect(panel.getByText('Dependence', { exact: true })).toBeVisible();
  await page.mouse.click(riders.x + 10, riders.y + riders.height + 60);
  await expect(panel).toContainText('Strongest route');
});

test('an actor is added, taken off and put back', async ({ signedIn, campaign }) => {
  const page = await signedIn(campaign.owner);
  await page.goto(`/campaigns/${campaign.slug}/map`);
  await expect(page.getByText('Nobody is on this map yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Add an actor' }).click();
  await page.getByLabel('Name').fill('City council');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const council = page.getByRole('button', { name: /^City council\. Target/ });
  await council.click();
  await page.getByRole('button', { name: 'Take off the map' }).click();
  await expect(page.getByRole('dialog')).toContainText('It is the target');
  await page.getByRole('dialog').getByRole('button', { name: 'Take off the map' }).click();
  await expect(council).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(council).toBeVisible();
});
