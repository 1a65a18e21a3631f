import type { Page } from '@playwright/test';
import { kumuBlueprint } from '#lib/map/import/samples.ts';
import { expect, test } from './fixtures.ts';
import { isSound } from './sound.ts';

const choose = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Choose a file, or drop it here')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** 600 actors, and 1,800 supplies that say everything: more than is imported while one waits. */
function largeFile() {
  const elements = Array.from({ length: 600 }, (_, i) => ({ id: `e${i}`, label: `Actor ${i}` }));
  const connections = Array.from({ length: 1800 }, (_, i) => ({
    ...{ from: `e${(i * 7 + 1) % 600}`, to: `e${i % 600}`, direction: 'directed' },
    ...{ label: `Thing ${Math.floor(i / 600)}`, Share: 0.5, Capacity: 0.6, Importance: 0.2 },
  }));
  return Buffer.from(JSON.stringify({ elements, connections }));
}

test('a Kumu blueprint is looked at, imported, seen by a colleague at once, and taken back', async ({
  signedIn,
  campaign,
}) => {
  const page = await signedIn(campaign.owner);
  const colleague = await signedIn(campaign.owner, 'es');
  const map = `/campaigns/${campaign.slug}/map`;
  await colleague.goto(`${map}?view=list`);
  await page.goto(map);
  await page.getByRole('button', { name: 'More to do with the map' }).click();
  await page.getByRole('menuitem', { name: 'Import' }).click();
  await choose(page, 'city.json', kumuBlueprint);

  const table = page.getByRole('table', { name: 'What becomes of city.json' });
  await expect(table.getByRole('row', { name: /^Actors/ })).toContainText('3');
  const unknown = page.getByRole('region', { name: 'What has no place on the map' });
  await expect(unknown).toContainText('“description” of actors: once');
  await expect(unknown).toContainText('“Strength” of connections: once');
  await page.getByLabel('A line without an arrow').selectOption('is left out');
  await expect(page.getByText('One connection is left out, as chosen above.')).toBeVisible();
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [390, 1280]) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await isSound(page);
      await page.screenshot({
        path: test.info().outputPath(`${scheme}-${width}.png`),
        fullPage: true,
      });
    }

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'city.json is imported.' }),
  ).toBeVisible();
  await expect(page).toHaveURL(map);
  await expect(page.getByText('Transit union').first()).toBeVisible();
  await expect(colleague.getByText('Transit union').first()).toBeVisible();

  // Not only while the notice stands: it is taken back where files are imported.
  await page.goto(`${map}/import`);
  await page.getByRole('button', { name: 'Take city.json back' }).click();
  await isSound(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('The import was taken back.')).toBeVisible();
  await expect(page.getByText('taken back', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take city.json back' })).toHaveCount(0);
  await page.goto(map);
  await expect(page.getByText('Transit union')).toHaveCount(0);
  await expect(colleague.getByText('Transit union')).toHaveCount(0);
});

test('a bad file is refused with its place, in one’s language, and nothing is imported', async ({
  signedIn,
  campaign,
}) => {
  const page = await signedIn(campaign.owner, 'es');
  await page.goto(`/campaigns/${campaign.slug}/map/import`);
  const file = JSON.stringify({ elements: [{ label: 'Mayor' }, { label: '' }] });
  await page
    .getByLabel('Elige un archivo o suéltalo aquí')
    .setInputFiles({ name: 'mal.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByText('$.elements[1]', { exact: true })).toBeVisible();
  await expect(page.getByText('Esto no tiene nombre ni id; dale uno.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Importar' })).toHaveCount(0);
  await page.goto(`/campaigns/${campaign.slug}/map`);
  await expect(page.getByText('Mayor')).toHaveCount(0);

  // What takes long can be given up, and the next file chosen.
  await page.goto(`/campaigns/${campaign.slug}/map/import`);
  await page.route('**/import/preview', () => {});
  const chosen = page.getByLabel('Elige un archivo o suéltalo aquí');
  await chosen.setInputFiles({
    ...{ name: 'lento.json', mimeType: 'application/json', buffer: Buffer.from(file) },
  });
  await expect(page.getByText('Leyendo lento.json…')).toBeVisible();
  await expect(chosen).toBeDisabled();
  await page.getByRole('button', { name: 'Dejar de leer' }).click();
  await expect(chosen).toBeEnabled();
  await expect(page.getByText('lento.json')).toHaveCount(0);
  await page.unroute('**/import/preview');

  // A large one is imported while nobody waits, and found again from elsewhere.
  const importing = `/campaigns/${campaign.slug}/map/import`;
  const colleague = await signedIn(campaign.owner);
  await colleague.goto(importing);
  await page.goto(importing);
  await page
    .getByLabel('Elige un archivo o suéltalo aquí')
    .setInputFiles({ name: 'grande.json', mimeType: 'application/json', buffer: largeFile() });
  await expect(page.getByText('Este archivo es grande', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Importar', exact: true }).click();
  await expect(page.getByText('Se está importando grande.json')).toBeVisible();
  await page.goto(`/campaigns/${campaign.slug}`);
  await expect(colleague.getByRole('region', { name: 'Imports' })).toContainText('grande.json');
  await expect(colleague.getByRole('button', { name: 'Take grande.json back' })).toBeVisible();
  await page.goto(`/campaigns/${campaign.slug}/map?view=list`);
  await expect(page.getByRole('button', { name: 'Actor 0', exact: true })).toBeVisible();
  await colleague.getByRole('button', { name: 'Take grande.json back' }).click();
  await colleague.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(colleague.getByText('The import was taken back.')).toBeVisible();
});
