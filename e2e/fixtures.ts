import { test as base, type Page } from '@playwright/test';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { makeWorld, type World } from '#db/world.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { SESSION_COOKIE, startSession } from '#lib/auth/session.ts';

export { expect } from '@playwright/test';

/**
 * Opens addresses as somebody does who lets a page come to rest first: until its scripts have taken charge of what can
 * be pressed. On a slow computer what is chosen or typed before that may be lost; early-press.spec.ts looks at presses.
 */
function patient(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (...address) => {
    const answer = await goto(...address);
    // What never wakes up, or is not meant to, is for the test to find.
    await page.waitForFunction(ownsAll, null, { timeout: 5000 }).catch(() => {});
    return answer;
  };
  return page;
}

const ownsAll = () =>
  [...document.querySelectorAll('main button, main select, main input')].every((part) =>
    Object.keys(part).some((key) => key.startsWith('__reactProps')),
  );

/** Each test gets its own campaign and people, so tests share no rows and may run at once. */
export const test = base.extend<{
  campaign: Awaited<ReturnType<typeof makeCampaign>> & { owner: Actor; observer: Actor };
  /** A campaign with one of everything, and someone under every role. */
  world: World;
  /** A page in its own browser context, already signed in as this person. */
  signedIn: (person: Actor, locale?: string) => Promise<Page>;
  /** Closes what a test leaves open: one browser runs many tests, and each open page would stay live and slow the rest. */
  closing: undefined;
}>({
  closing: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  page: async ({ page }, use) => use(patient(page)),
  campaign: async ({}, use) => {
    const campaign = await makeCampaign();
    await use({
      ...campaign,
      owner: await makePerson(campaign, 'owner'),
      observer: await makePerson(campaign, 'observer'),
    });
  },
  world: async ({}, use) => use(await makeWorld()),
  signedIn: async ({ browser, baseURL }, use) => {
    await use(async (person, locale = 'en') => {
      const context = await browser.newContext({ locale });
      const value = await startSession(person, 'Playwright');
      await context.addCookies([{ name: SESSION_COOKIE, value, url: baseURL! }]);
      return patient(await context.newPage());
    });
  },
});
