import { ownerDb } from '#db/owner.ts';
import { lineOfCase } from '#lib/cases/line-of-case.ts';
import { writeCase } from '#lib/cases/write-case.ts';
import { enormousCase } from '#lib/map/enormous-case.ts';
import { expect, test } from './fixtures.ts';
import { isSound } from './sound.ts';

test('five hundred actors are drawn, found through the list, and looked at in part by keyboard', async ({
  signedIn,
  campaign,
}) => {
  test.slow();
  const file = enormousCase(2, 500, 3);
  await writeCase(ownerDb, { ...campaign, recordedBy: null }, file, lineOfCase(file));
  const page = await signedIn(campaign.owner);
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  const address = `/campaigns/${campaign.slug}/map`;
  await page.goto(address);
  const drawing = page.getByRole('region', { name: /500 actors/ });
  await expect(drawing).toBeVisible();
  await expect(page.getByText('500 of 500 actors are shown.', { exact: false })).toBeVisible();
  await expect(page.getByText('still being worked out', { exact: false })).toHaveCount(0);
  const bare = await drawing.screenshot();

  await page.getByRole('radio', { name: 'Network' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/view=list/);
  const name = file.actors[7]!.name;
  await page.getByLabel('Find by name').fill(name);
  await page.getByRole('button', { name, exact: true }).press('Enter');
  const panel = page.getByRole('complementary', { name: 'About the map' });
  await expect(panel.getByRole('heading', { level: 2, name })).toBeVisible();
  await page.getByRole('radio', { name: 'Table', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(drawing.getByRole('status')).toHaveText(
    new RegExp(`^${name} is marked in the drawing, with \\d+ arrows`),
  );
  expect(Buffer.compare(await drawing.screenshot(), bare)).not.toBe(0);

  await panel.getByRole('button', { name: `Show only what touches ${name}` }).press('Enter');
  await expect(page).toHaveURL(/focus=/);
  const count = page.getByText(/^Around .*, one step\s*\d+ of 500 actors shown$/);
  await expect(count).toBeVisible();
  const near = await count.textContent();
  await panel.getByRole('button', { name: `Show what is two steps from ${name}` }).press('Enter');
  await expect(page).toHaveURL(/steps=2/);
  await expect(page.getByText(/^Around .*, 2 steps/)).not.toHaveText(near!);
  await isSound(page);

  await page.getByText('Filter', { exact: true }).press('Enter');
  await page.getByRole('slider', { name: 'Arrows of at least' }).press('PageUp');
  await page
    .getByRole('combobox', { name: 'How the map is laid out' })
    .selectOption({ label: 'By side' });
  await expect(page).toHaveURL(/least=10.*layout=sides|layout=sides.*least=10/);
  const kept = await page.getByText(/^Around .* of 500 actors shown$/).textContent();
  await page.reload();
  await expect(page.getByText(/^Around .* of 500 actors shown$/)).toHaveText(kept!);
  await expect(page.getByRole('combobox', { name: 'How the map is laid out' })).toHaveValue(
    'sides',
  );
  await isSound(page);

  await page.getByRole('button', { name: 'Show all actors' }).press('Enter');
  await expect(drawing).toBeVisible();
  await expect(page).not.toHaveURL(/focus=|least=/);
  await page.setViewportSize({ width: 390, height: 844 });
  await isSound(page);
  expect(refused).toEqual([]);
});

test('of a map that takes a moment everybody comes, what arrows carry is said, and an edit is drawn', async ({
  signedIn,
  campaign,
}) => {
  const file = enormousCase(3, 150, 3);
  await writeCase(ownerDb, { ...campaign, recordedBy: null }, file, lineOfCase(file));
  const page = await signedIn(campaign.owner);
  await page.goto(`/campaigns/${campaign.slug}/map`);
  const drawing = page.getByRole('region', { name: /150 actors/ });
  await expect.poll(() => drawing.getByRole('button').count()).toBeGreaterThanOrEqual(150);
  await expect(drawing.getByText(/^Need /).first()).toBeAttached();
  await page.getByRole('button', { name: 'Add an actor' }).click();
  await page.getByLabel('Name').fill('Dock workers');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(
    page.getByRole('region', { name: /151 actors/ }).getByRole('button', { name: /^Dock workers/ }),
  ).toBeAttached();
});
