import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe reports, with where, so that a failure can be read. */
export async function problems(page: Page) {
  // No page holds frames, and nobody reads what passed: half the time without either.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map((n) => n.html.slice(0, 160)) }));
}

/** By how much a page scrolls sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Nothing for axe to report, and nothing that makes the page scroll sideways. */
export async function isSound(page: Page) {
  expect(await problems(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}
