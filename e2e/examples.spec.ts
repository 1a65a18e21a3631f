import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const path = 'lib/power/validation/series_montgomery-1955.csv';
/** date, L, direct, indirect, ceiling, realised, G, net, balance, d_net: what the model must say, to 6 decimals. */
const series = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').slice(0, 9));

test('signed out, the front page plays Montgomery through time', async ({ page }) => {
  await page.goto('/');
  const day = page.getByRole('slider', { name: 'Day', exact: true });
  await expect(day).toHaveAttribute('aria-valuetext', 'December 20, 1956');
  // Watched for from before it begins: a busy computer may be past this step by the time a press has been answered.
  await Promise.all([
    expect(page.getByText('Rosa Parks arrested', { exact: false }).first()).toBeVisible(),
    page.getByRole('button', { name: 'Play' }).click(),
  ]);
  await page.getByRole('button', { name: 'Pause' }).click();

  await day.focus();
  await page.keyboard.press('Home');
  await expect(day).toHaveAttribute('aria-valuetext', 'Before the first date');
  await page.getByRole('link', { name: 'Open this example' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Montgomery');
  await expect(page.getByRole('link', { name: 'Make it yours' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^26 of 100/);
});

test('the leverage page shows the numbers of the model', async ({ page }) => {
  await page.goto('/campaigns/montgomery-1955/leverage');
  await page.getByText('Numbers', { exact: true }).first().click();
  const rows = page.getByRole('table', { name: 'Numbers' }).getByRole('row');
  await expect(rows).toHaveCount(series.length + 1);
  for (const [at, [date, ...figures]] of series.entries()) {
    const row = rows.nth(at + 1);
    await expect(row.getByRole('rowheader')).toHaveText(
      date === 'baseline' ? 'Before the first date' : date!,
    );
    const cells = await row.getByRole('cell').allTextContents();
    // The file's figures are rounded once more on screen, so the last place may differ by one.
    figures.forEach((figure, column) => {
      expect(Math.abs(Number(cells[column]) - Number(figure))).toBeLessThan(1.5e-6);
    });
  }
});

test('a step opens to what it changed, and its address can be passed on', async ({ page }) => {
  await page.goto('/campaigns/montgomery-1955');
  await page
    .getByRole('link', { name: /^Supreme Court affirms Browder/ })
    .first()
    .click();
  const opened = page.getByRole('region', { name: 'What happened: November 13, 1956' });
  await expect(opened).toContainText('Supreme Court affirms Browder');
  await expect(opened.getByRole('list', { name: 'What it changed' }).first()).toContainText(
    'of 100',
  );
  await expect(opened).toContainText('bookkeeping, not proof');
  const address = page.url();
  expect(address).toContain('?step=');
  await page.goto(address);
  await expect(opened).toBeVisible();

  await page.getByRole('slider', { name: 'Day', exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(
    page.getByRole('region', { name: 'What happened: September 18, 1956' }),
  ).toContainText('Lloyd');
});
