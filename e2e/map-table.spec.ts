import type { Page } from '@playwright/test';
import { enterBusMap } from '#lib/map/bus-map.ts';
import { expect, test } from './fixtures.ts';
import { isSound } from './sound.ts';

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

test('an actor, a value and a supply are added and read without a pointer', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const page = await signedIn(campaign.owner);
  const press = async (name: string | RegExp, scope: Page | ReturnType<typeof table> = page) => {
    await scope.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  const form = page.getByRole('dialog');
  await page.goto(`/campaigns/${campaign.slug}/map?view=list`);

  await press('Add an actor');
  await form.getByLabel('Name').focus();
  await page.keyboard.type('Car pool');
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  const row = table(page, 'Actors').getByRole('row', { name: /Car pool/ });
  await expect(row).toContainText('Neutral');

  // A cell is changed where it stands; Escape gives up, Enter saves.
  await press(/Side of Car pool: change/);
  const side = page.getByRole('combobox', { name: 'Side of Car pool: change' });
  await expect(side).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Side of Car pool: change/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ally');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: /^Ally.*Side of Car pool: change$/ })).toBeFocused();

  await press('What Car pool cares about');
  await form.getByLabel('Something else it cares about').focus();
  await page.keyboard.type('Fares');
  await form.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await page.getByRole('radio', { name: 'Actors' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/rows=values/);
  const values = table(page, 'Who cares about what');
  await expect(values.getByRole('row', { name: /Car pool.*Fares.*Minor/ })).toBeVisible();

  await press('Add a dependence');
  for (const [label, word] of [
    ['Who depends?', 'City council'],
    ['Who supplies it?', 'Car pool'],
    ['For what?', 'Bus service'],
    ['How much of the need does it cover?', 'A little'],
  ] as const) {
    await form.getByLabel(label).focus();
    await page.keyboard.type(word);
  }
  await form.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await page.getByRole('radio', { name: 'Who cares about what' }).focus();
  await page.keyboard.press('ArrowRight');
  const supply = table(page, 'Who supplies what').getByRole('row', {
    name: /Car pool.*Bus service.*City council/,
  });
  const share = supply.getByRole('button', {
    name: /^10 of 100.*How much of what City council needs of Bus service comes from Car pool: change$/,
  });
  await share.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^How much of what City council/ }).fill('40');
  await page.keyboard.press('Enter');
  // Together with the bus company it would be more than there is: said where it was typed.
  await expect(page.getByRole('alert').filter({ hasText: '130 of 100' })).toBeVisible();
  await page.getByRole('textbox', { name: /^How much of what City council/ }).fill('5');
  await page.keyboard.press('Enter');
  await expect(supply).toContainText('5 of 100');

  await page.getByLabel('Find by name').fill('riders');
  await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
  await isSound(page);
});

test('rows of a spreadsheet are previewed, corrected, pasted and taken back', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const page = await signedIn(campaign.owner);
  const watcher = await signedIn(campaign.owner);
  await watcher.goto(`/campaigns/${campaign.slug}/map?view=list`);
  await page.goto(`/campaigns/${campaign.slug}/map?view=list&rows=actors`);
  await page.getByRole('button', { name: 'Paste rows' }).click();
  const dialog = page.getByRole('dialog');
  const rows = (side: string) =>
    `Name\tSide\tPeople\nPress <b>\tally\t1.200\nBus company\t${side}\t40\nRiders\t\t\n`;
  await dialog.getByLabel('Rows').fill(rows('enemy'));
  await expect(dialog.getByText('1 added, 0 changed, 1 the same, 1 refused')).toBeVisible();
  const refused = dialog.getByRole('row', { name: /Bus company/ });
  await expect(refused).toContainText('Refused');
  await expect(refused).toContainText('Side: “enemy” is not a side.');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await isSound(page);

  await dialog.getByLabel('Rows').fill(rows('Aliado'));
  await expect(refused).toContainText('Side: Opponent becomes Ally.');
  await dialog.getByRole('button', { name: 'Save 2 rows' }).click();
  await expect(dialog).toHaveCount(0);
  const press = table(watcher, 'Actors').getByRole('row', { name: /Press <b>/ });
  await expect(press).toContainText('1,200');

  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The rows are taken back.')).toBeVisible();
  await expect(press).toHaveCount(0);
  await expect(
    table(watcher, 'Actors')
      .getByRole('row', { name: /Bus company/ })
      .first(),
  ).toContainText('Opponent');

  // Very many are told instead of shown, and still read to the last.
  await page.getByRole('button', { name: 'Paste rows' }).click();
  const many = Array.from({ length: 1500 }, (_, at) => `Tenant ${at}\tally`);
  await dialog.getByLabel('Rows', { exact: true }).fill([...many, 'Nobody\tfoe'].join('\n'));
  await expect(dialog.getByText('1,501 lines were pasted')).toBeVisible();
  await expect(dialog.getByText('1,500 added, 0 changed, 0 the same, 1 refused')).toBeVisible();
  await expect(dialog.getByRole('row', { name: /1501\. Nobody/ })).toContainText('is not a side');
  await dialog.getByRole('button', { name: 'Paste other rows' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.goto(`/campaigns/${campaign.slug}/map?view=list&rows=supplies`);
  await page.getByRole('button', { name: 'Paste rows' }).click();
  await dialog.getByLabel('Rows').fill('Car pool\tBus service\tCity council\t5 %');
  await expect(dialog.getByRole('row', { name: /Car pool/ })).toContainText('is not on the map');
  await dialog.getByLabel('Add names that are not on the map').check();
  await dialog.getByRole('button', { name: 'Save 1 row' }).click();
  await expect(
    table(page, 'Who supplies what').getByRole('row', { name: /Car pool/ }),
  ).toContainText('5 of 100');
});

for (const width of [390, 1280])
  test(`whoever only looks reads every kind of rows, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const [rows, name] of [
      ['actors', 'Actors'],
      ['resources', 'Resources'],
      ['values', 'Who cares about what'],
      ['supplies', 'Who supplies what'],
    ] as const) {
      await page.goto(`/campaigns/montgomery-1955/map?view=list&rows=${rows}`);
      await expect(table(page, name).getByRole('row').nth(3)).toBeVisible();
      await expect(page.getByRole('button', { name: /change$|Edit|Paste rows/ })).toHaveCount(0);
      await isSound(page);
    }
    await page.getByLabel('Resource', { exact: true }).selectOption({ index: 1 });
    await expect(page.getByText('3 of 38', { exact: true })).toBeVisible();
  });

test('what somebody else changed meanwhile is told and not written over', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const [one, other] = [await signedIn(campaign.owner), await signedIn(campaign.owner)];
  const address = `/campaigns/${campaign.slug}/map?view=list&rows=values`;
  await Promise.all([one.goto(address), other.goto(address)]);
  const cell = (page: Page) =>
    page.getByRole('button', { name: /How important Bus service is to City council/ });
  await cell(one).click();
  await one.getByRole('combobox', { name: /How important Bus service/ }).selectOption('Decisive');
  await cell(other).click();
  await other.getByRole('combobox', { name: /How important Bus service/ }).selectOption('Minor');
  await other.keyboard.press('Enter');
  await expect(cell(other)).toContainText('Minor');
  await expect(table(one, 'Who cares about what')).toContainText('10 of 100');
  await one.keyboard.press('Enter');
  await expect(one.getByText(/Someone else changed this while/)).toBeVisible();
  await one.keyboard.press('Enter');
  await expect(cell(one)).toContainText('Decisive');
});
