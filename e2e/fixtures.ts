import { test as base, type Page } from '@playwright/test';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { makeWorld, type World } from '#db/world.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { SESSION_COOKIE, startSession } from '#lib/auth/session.ts';

export { expect } from '@playwright/test';

/** Each test gets its own campaign and people, so tests share no rows and may run at once. */
export const test = base.extend<{
  campaign: Awaited<ReturnType<typeof makeCampaign>> & { owner: Actor; observer: Actor };
  /** A campaign with one of everything, and someone under every role. */
  world: World;
  /** A page in its own browser context, already signed in as this person. */
  signedIn: (person: Actor, locale?: string) => Promise<Page>;
}>({
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
      return context.newPage();
    });
  },
});
