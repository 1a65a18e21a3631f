import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const beam = (page: Page, balance: string) =>
  page.getByRole('img', { name: new RegExp(`^${balance}\\b`) });

test('a slider moved by keyboard moves the sentence and the beam, and is answered once', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'How power works' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How power works' })).toBeVisible();
  await expect(beam(page, 'Balance 23 of 100')).toBeVisible();
  await expect(page.getByText('9 of 100 of what the company has at stake')).toBeVisible();

  const fares = page.getByRole('slider', { name: 'Importance of our fares to the company' });
  const said = page.getByRole('status').filter({ hasText: /\S/ });
  // Time stands still, so that however slow this machine is the presses follow at once.
  await page.clock.pauseAt(Date.now() + 60_000);
  await expect(fares).toHaveAttribute('aria-valuetext', 'Moderate');
  await fares.focus();
  await page.keyboard.press('ArrowRight');
  await expect(fares).toHaveAttribute('aria-valuetext', 'Major');
  await expect(page.getByText('16 of 100 of what the company has at stake')).toBeVisible();
  await expect(beam(page, 'Balance 35 of 100')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(fares).toHaveAttribute('aria-valuetext', 'Decisive');
  await expect(page.getByText('25 of 100 of what the company has at stake')).toBeVisible();
  await expect(said).toHaveCount(0);
  await page.clock.runFor(1000);
  await expect(said).toHaveCount(1);
  await expect(said).toContainText('rises from 23 to 45 of 100');

  // What the company gains is said as plainly.
  const buses = page.getByRole('slider', { name: 'Importance of its buses to us' });
  await buses.focus();
  await page.keyboard.press('End');
  await page.clock.runFor(1000);
  await expect(said).toHaveText(/falls from 45 to 35 of 100/);
});

test('each strategy takes its step, says what happened and ends', async ({ page }) => {
  await page.goto('/how-power-works');
  const said = page.getByRole('status').filter({ hasText: /\S/ });
  for (const [strategy, happened, result] of [
    ['Attraction', 'for each passenger', 'rises from 23 to 35 of 100'],
    ['Consolidation', 'other lines join us', 'rises from 35 to 42 of 100'],
    ['Withdrawal', 'walking distance', 'rises from 42 to 57 of 100'],
    ['Expansion', 'A car pool grows', 'rises from 57 to 64 of 100'],
  ] as const) {
    await page.getByRole('button', { name: `${strategy}: One step` }).click();
    await expect(said).toHaveCount(1);
    await expect(said).toContainText(happened);
    await expect(said).toContainText(result);
  }
  await expect(page.getByText('In our favour', { exact: false })).toBeVisible();
  await expect(page.getByText('It has reason to listen', { exact: false })).toBeVisible();

  const attraction = page.getByRole('button', { name: 'Attraction: One step' });
  await attraction.click();
  await attraction.click();
  await expect(said).toContainText('Attraction has gone as far as it can');

  await page.getByText('Show the numbers').click();
  const numbers = page.getByRole('table', { name: 'How much each depends on the other' });
  await expect(numbers.getByRole('row', { name: /^Dependence/ })).toContainText('0.3446');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(said).toHaveText('Everything stands as at the start.');
  await expect(numbers.getByRole('row', { name: /^Dependence/ })).toContainText('0.0889');
});

test('in Spanish, on a phone, formulas are MathML and fit', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...{ baseURL, locale: 'es', viewport: { width: 390, height: 844 } },
  });
  const page = await context.newPage();
  await page.goto('/how-power-works');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cómo funciona el poder');
  await page.getByRole('button', { name: 'Consolidación: Un paso menos' }).click();
  await expect(beam(page, 'Balanza: 29 de 100')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'sube de 23 a 29 de 100' })).toHaveCount(
    1,
  );

  await page.getByRole('link', { name: 'Para especialistas' }).click();
  await expect(page.getByRole('heading', { name: 'Para especialistas' })).toBeInViewport();
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('math')]
      .filter((math) => {
        const drawn = [...math.querySelectorAll('*')].map((part) => part.getBoundingClientRect());
        return drawn.some(({ left, right }) => left < 0 || right > window.innerWidth);
      })
      .map((math) => math.textContent),
  );
  expect(tooWide).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('math mfrac').length)).toBeGreaterThan(
    5,
  );
  await context.close();
});

test('whoever reads a number finds the way here, and from here to the example', async ({
  page,
}) => {
  await page.goto('/campaigns/montgomery-1955/leverage');
  await page.getByText('Numbers', { exact: true }).first().click();
  await page.getByRole('link', { name: 'All formulas' }).click();
  await expect(page).toHaveURL(/\/how-power-works#formulas$/);
  await expect(page.getByRole('heading', { name: 'Formulas' })).toBeInViewport();
  await expect(
    page.getByText('from under 1 of 100 before the first date to 26 of 100'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Open the example' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Montgomery');
  await page.getByRole('link', { name: 'How this is computed' }).click();
  await expect(page.getByRole('heading', { name: 'From two actors to a map' })).toBeInViewport();

  await page.goto('/signin');
  await page.getByRole('contentinfo').getByRole('link', { name: 'How power works' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How power works' })).toBeVisible();
});
