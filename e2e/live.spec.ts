import type { Page } from '@playwright/test';
import { makePerson } from '#db/fixture.ts';
import { expect, test } from './fixtures.ts';

async function plan(page: Page, title: string) {
  await page.getByRole('button', { name: 'Add a milestone' }).click();
  await page.getByLabel('The result').fill(title);
  await page.getByLabel('Due on').fill('2031-05-01');
  await page.getByRole('dialog').getByRole('button', { name: 'Add a milestone' }).click();
}

test('two organizers see who is there, and each other’s changes without a reload, also after a sleep', async ({
  signedIn,
  world,
}) => {
  const ana = await signedIn(world.people.organizer);
  const ella = await signedIn(world.people.owner, 'es');
  const place = `/campaigns/${world.slug}/milestones`;
  await ana.goto(place);
  await ella.goto(place);
  await expect(ana.getByText('2 here now')).toBeVisible();

  await plan(ana, '300 drivers signed');
  await expect(ella.getByText('300 drivers signed')).toBeVisible();

  await ella.context().setOffline(true);
  await plan(ana, 'A second city adopts it');
  await expect(ana.getByText('A second city adopts it')).toBeVisible();
  await ella.context().setOffline(false);
  await expect(ella.getByText('A second city adopts it')).toBeVisible({ timeout: 20_000 });
});

test('a member sees what organizers change, and no names of who is there', async ({
  signedIn,
  world,
}) => {
  const ana = await signedIn(world.people.organizer);
  const mei = await signedIn(world.people.member);
  const place = `/campaigns/${world.slug}/milestones`;
  await mei.goto(place);
  await ana.goto(place);
  await plan(ana, 'The council answers');
  await expect(mei.getByText('The council answers')).toBeVisible();
  await expect(mei.getByText('here now')).toHaveCount(0);
  await expect(mei.getByRole('button', { name: 'Add a milestone' })).toHaveCount(0);
});

test('whoever is not in a campaign does not learn that it exists', async ({ signedIn, world }) => {
  const stranger = await signedIn(await makePerson());
  for (const place of ['', '/map', '/people']) {
    const response = await stranger.goto(`/campaigns/${world.slug}${place}`);
    expect(response?.status()).toBe(404);
    await expect(stranger.getByText(world.title)).toHaveCount(0);
  }
});
