import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Window = { axe?: { run: (where: Document, options: RunOptions) => Promise<AxeResults> } };

/** What axe reports, with where, so that a failure can be read. */
export async function problems(page: Page) {
  // A page that was come to by a link gets its title a moment after its text. One without any is for axe to find.
  await page.waitForFunction(() => document.title !== '', null, { timeout: 5000 }).catch(() => {});
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    // On its way from one colour to another, a word may have too little contrast for a moment.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map(({ finished }) => finished));
    // No page plays sound or holds frames, and nobody reads what passed: half the time without these.
    const { violations } = await (window as Window).axe!.run(document, {
      ...{ resultTypes: ['violations'], preload: false, iframes: false },
    });
    return violations.map(({ id, nodes }) => ({
      ...{ id, where: nodes.map(({ html }) => html.slice(0, 160)) },
    }));
  });
}

/** By how much a page scrolls sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Nothing for axe to report, and nothing that makes the page scroll sideways. */
export async function isSound(page: Page) {
  expect(await problems(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}
