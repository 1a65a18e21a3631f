import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import Graph from 'graphology';
import { parse as readGexf } from 'graphology-gexf';
import { expect, test } from './fixtures.ts';
import { problems } from './sound.ts';

test('signed out, an example’s map is taken away for Gephi and as a spreadsheet', async ({
  page,
}) => {
  const take = async (item: RegExp) => {
    await page.getByRole('button', { name: 'Download' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  await page.goto('/campaigns/montgomery-1955/map?on=1956-02-01');
  const gexf = await take(/^GEXF/);
  expect(gexf.name).toBe('montgomery-1955-1956-02-01-map.gexf');
  const graph = readGexf(Graph, gexf.text);
  expect(graph.order).toBe(15);
  expect(graph.getNodeAttributes('riders')).toMatchObject({ side: 'movement', position: 2 });
  await expect(page.getByRole('status')).toContainText('map.gexf is downloaded.');

  await page.goto('/campaigns/montgomery-1955/map?on=start');
  const csv = await take(/actors \(CSV\)/);
  expect(csv.name).toBe('montgomery-1955-start-actors.csv');
  const rows = parse(csv.text, { bom: true, columns: true });
  expect(rows).toHaveLength(15);
  expect(rows).toContainEqual(expect.objectContaining({ ID: 'riders', Side: 'movement' }));

  const whole = await take(/^Power case/);
  expect(whole.name).toBe('montgomery-1955.json');
  expect(JSON.parse(whole.text)).toMatchObject({ schema: 'power-case/1' });
});

test('when the file cannot be made, a sentence says so', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/campaigns/montgomery-1955/map');
  await page.route('**/map/files/kumu*', (route) => route.abort());
  await page.getByRole('button', { name: 'Download' }).press('Enter');
  await expect(page.getByRole('menuitem')).toHaveCount(10);
  expect(await problems(page)).toEqual([]);
  await page.getByRole('menuitem', { name: /^Kumu/ }).press('Enter');
  await expect(page.getByRole('status')).toContainText('The file was not made.');
});
