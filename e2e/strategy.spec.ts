import { makePerson } from '#db/fixture.ts';
import { enterBusMap } from '#lib/map/bus-map.ts';
import { expect, test } from './fixtures.ts';
import { problems } from './sound.ts';

test('two organizers fill the strategy chart, and neither writes over the other', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const colleague = await makePerson(campaign, 'organizer', { name: 'Jo Ann' });
  const address = `/campaigns/${campaign.slug}/map?view=strategy`;
  const [page, other] = [await signedIn(campaign.owner), await signedIn(colleague)];
  await page.goto(address);
  await other.goto(address);
  const people = page.getByRole('heading', { name: /^Constituents, allies/ }).locator('..');
  await expect(people.getByRole('button', { name: /Riders.*take part/ })).toBeVisible();

  const open = async (who: typeof page) => {
    await who.getByRole('button', { name: 'Write: What we put in' }).press('Enter');
    return who.getByRole('textbox', { name: 'What we put in' });
  };
  const [mine, theirs] = [await open(page), await open(other)];
  await mine.fill('Six drivers');
  await theirs.fill('Two drivers');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Jo Ann wrote here meanwhile')).toBeVisible();
  await expect(page.getByText('Two drivers')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert').getByText(/Jo Ann/)).toBeVisible();
  await expect(mine).toHaveValue('Six drivers');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Six drivers')).toBeVisible();
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await problems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
