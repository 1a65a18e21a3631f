import { randomUUID } from 'node:crypto';
import { makePerson } from '#db/fixture.ts';
import { expect, test } from './fixtures.ts';
import { problems } from './sound.ts';

test('an organizer plans and publishes, a stranger signs up on a phone, and the count arrives by itself', async ({
  campaign,
  signedIn,
  browser,
  baseURL,
}) => {
  const organizer = await signedIn(campaign.owner);
  await organizer.goto(`/campaigns/${campaign.slug}/actions`);
  await organizer.getByRole('link', { name: 'Plan an action' }).click();
  await organizer.getByLabel('What is it called?').fill('Mass meeting, Holt Street');
  await organizer.getByLabel('Where?').fill('903 South Holt Street');
  await organizer.getByLabel('Starts').fill('2030-12-09T19:00');
  await organizer.getByLabel('Time zone of the place').selectOption('America/Chicago');
  await organizer.getByLabel('How many people does it need?').fill('800');
  await organizer.getByRole('button', { name: 'Save draft' }).click();
  await expect(organizer.getByText('This is a draft')).toBeVisible();
  await organizer.getByRole('button', { name: 'Publish' }).click();
  await expect(organizer.getByRole('meter', { name: '0 of 800 coming' })).toBeVisible();
  const link = await organizer.getByLabel('Public page').inputValue();

  const watcher = await signedIn(await makePerson(campaign, 'member'), 'es');
  await watcher.goto(`/campaigns/${campaign.slug}/actions`);
  await expect(watcher.getByRole('meter', { name: 'Vienen 0 de 800' })).toBeAttached();

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL });
  const stranger = await phone.newPage();
  await stranger.goto(new URL(link).pathname);
  await expect(stranger.getByText('Central Time, Chicago')).toBeVisible();
  expect(await problems(stranger)).toEqual([]);
  await stranger.getByRole('button', { name: 'Count me in' }).click();
  await expect(stranger.getByText('Write the name you go by.')).toBeVisible();
  await stranger.getByLabel('Name you go by').fill('Rosa <b>Parks</b>');
  await stranger.getByLabel('Phone or e-mail').fill('555 0100');
  await stranger.getByRole('button', { name: 'Count me in' }).click();
  await expect(
    stranger.getByRole('heading', { name: 'You are counted, Rosa <b>Parks</b>' }),
  ).toBeVisible();
  await expect(stranger.getByRole('meter', { name: '1 of 800 coming' })).toBeAttached();

  await expect(organizer.getByRole('meter', { name: '1 of 800 coming' })).toBeAttached();
  await expect(watcher.getByRole('meter', { name: 'Vienen 1 de 800' })).toBeAttached();
  const roster = organizer.getByRole('list', { name: 'Roster' });
  await expect(roster.getByText('Rosa <b>Parks</b>')).toBeVisible();
  await expect(roster.getByText('555 0100')).toHaveCount(0);
  await organizer.getByRole('button', { name: /^Show the contact of Rosa/ }).click();
  await expect(roster.getByText('555 0100')).toBeVisible();

  // The same phone is still counted, has the date for its calendar, and can take it back.
  await stranger.reload();
  await expect(stranger.getByRole('heading', { name: /^You are counted/ })).toBeVisible();
  const calendar = stranger.waitForEvent('download');
  await stranger.getByRole('link', { name: 'Add to calendar' }).click();
  expect((await calendar).suggestedFilename()).toMatch(/\.ics$/);
  await stranger.getByRole('button', { name: 'I cannot come after all' }).click();
  await stranger.getByRole('button', { name: 'Take me off' }).click();
  await expect(stranger.getByText('You are off the list')).toBeVisible();
  await expect(organizer.getByRole('meter', { name: '0 of 800 coming' })).toBeAttached();
  await expect(roster.getByText('Rosa <b>Parks</b>')).toHaveCount(0);
});

test('at the door: one tap checks in, another takes it back, and whoever walks in is added', async ({
  campaign,
  signedIn,
}) => {
  const organizer = await signedIn(campaign.owner);
  const member = await signedIn(await makePerson(campaign, 'member', { name: 'Claudette' }));
  await organizer.goto(`/campaigns/${campaign.slug}/actions/new`);
  await organizer.getByLabel('What is it called?').fill(`Picket ${randomUUID()}`);
  await organizer.getByLabel('Starts').fill('2030-12-09T19:00');
  await organizer.getByRole('button', { name: 'Save draft' }).click();
  await organizer.getByRole('button', { name: 'Publish' }).click();
  await expect(organizer.getByRole('heading', { name: 'Roster' })).toBeVisible();

  await member.goto(new URL(organizer.url()).pathname);
  await expect(member.getByRole('heading', { name: 'Roster' })).toHaveCount(0);
  await member.getByRole('button', { name: 'Count me in' }).click();
  await expect(member.getByText('You are counted in')).toBeVisible();

  await organizer.getByRole('button', { name: 'Check in Claudette' }).click();
  await expect(member.getByText('1 checked in')).toBeVisible();
  await organizer.getByRole('button', { name: 'Undo the check-in of Claudette' }).click();
  await expect(member.getByText('1 checked in')).toHaveCount(0);
  await organizer.getByLabel('Name they go by').fill('Jo Ann');
  await organizer.getByRole('button', { name: 'Add and check in' }).click();
  await expect(organizer.getByRole('list', { name: 'Roster' }).getByText('Jo Ann')).toBeVisible();
  await expect(member.getByText('2 people coming')).toBeVisible();
  expect(await problems(organizer)).toEqual([]);

  await organizer.getByRole('button', { name: 'Cancel the action' }).click();
  await organizer.getByRole('dialog').getByRole('button', { name: 'Cancel the action' }).click();
  await expect(member.getByText('This action is cancelled')).toBeVisible();
});

test('an address that leads nowhere says so', async ({ page }) => {
  await page.goto(`/actions/${randomUUID()}`);
  await expect(
    page.getByRole('heading', { name: 'There is no action at this address' }),
  ).toBeVisible();
});
