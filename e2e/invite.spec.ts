import { makePerson } from '#db/fixture.ts';
import { expect, test } from './fixtures.ts';

test('a link, someone who waits, and an organizer who lets them in', async ({
  campaign,
  signedIn,
  browser,
}) => {
  const organizer = await signedIn(campaign.owner);
  await organizer.goto(`/campaigns/${campaign.slug}/settings`);
  await organizer.getByRole('button', { name: 'Make a link' }).click();
  await organizer.getByRole('button', { name: 'Make the link' }).click();
  const link = await organizer.getByLabel('Link to pass on').inputValue();

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await expect(stranger.getByText('Fair Buses')).toBeVisible();
  await expect(stranger.getByRole('link', { name: 'Sign in to join' })).toBeVisible();

  const rosa = await signedIn(await makePerson());
  await rosa.goto(link);
  await rosa.getByLabel('The name you go by here').fill('Rosa');
  await rosa.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(rosa.getByText('You are waiting to be let in')).toBeVisible();

  await organizer.getByRole('button', { name: /^Let in.*Rosa/ }).click();
  await expect(organizer.getByText('Nobody waits.')).toBeVisible();
  await rosa.getByRole('link', { name: 'Open the campaign' }).click();
  await expect(rosa.getByRole('heading', { name: 'Fair Buses' })).toBeVisible();

  await organizer.getByRole('button', { name: 'Take back' }).click();
  await expect(organizer.getByText('No link is open.')).toBeVisible();
  await stranger.goto(link);
  await expect(stranger.getByText('This invitation is not valid')).toBeVisible();
});
