import { enterBusMap } from '#lib/map/bus-map.ts';
import { expect, test } from './fixtures.ts';
import { isSound } from './sound.ts';

const example = '/campaigns/montgomery-1955/map';

for (const width of [390, 1280])
  test(`each view of a worked example says something true, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${example}?view=grid&on=1956-11-13`);
    const bands = page.getByRole('list', { name: 'Influence on the target, the most first' });
    const high = bands
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: /^High/ }) });
    const courts = high.getByRole('button', { name: /^Federal district court/ });
    await expect(courts).toContainText('84 of 100 of our leverage');
    await expect(high.getByRole('button', { name: /^White electorate/ })).toContainText(
      '38 of 100 of what the target cares about',
    );
    // Whoever only looks has nothing to move anybody with.
    await expect(page.getByRole('button', { name: /one step/ })).toHaveCount(0);
    await isSound(page);

    await courts.click();
    const panel = page.getByRole('complementary', { name: 'About the map' });
    await expect(panel.getByRole('heading', { name: /^Federal district court/ })).toBeVisible();
    await panel.getByRole('button', { name: 'Close' }).click();

    await page.getByText('Pillars', { exact: true }).click();
    await expect(page).toHaveURL(/view=pillars/);
    const pillars = page.getByRole('list', { name: /^Pillars of support of Montgomery city comm/ });
    const pillarOf = (name: RegExp) =>
      pillars.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
    await expect(pillars.getByRole('heading', { level: 2 }).first()).toHaveText(
      /^White electorate/,
    );
    await expect(pillarOf(/^Federal district court/)).toContainText(/Browder plaintiffs.*ours/);
    await expect(pillarOf(/^State courts/)).toContainText('has not been entered');
    await isSound(page);

    await page.getByText('Spectrum', { exact: true }).click();
    await expect(page).toHaveURL(/view=spectrum/);
    const wedges = page.getByRole('list', { name: 'Spectrum of allies, our side first' });
    await expect(
      wedges
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: /^Passive ally/ }) }),
    ).toContainText('National press and donors');
    await isSound(page);
  });

test('an address opens the place and the view that it names, in sight on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${example}?view=pillars`);
  await expect(page.getByRole('radio', { name: 'Pillars' })).toBeChecked();
  await expect(page.getByText('Pillars', { exact: true })).toBeInViewport({ ratio: 1 });
  await page.goto(`${example}?view=spectrum`);
  await expect(page.getByRole('radio', { name: 'Spectrum' })).toBeChecked();
  await page.goto('/campaigns/montgomery-1955/milestones');
  await expect(page.getByRole('link', { name: 'Milestones' })).toBeInViewport({ ratio: 1 });
});

test('an organizer moves somebody along the spectrum, and finds them in the next wedge', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const page = await signedIn(campaign.owner);
  const address = `/campaigns/${campaign.slug}/map`;
  await page.goto(`${address}?view=spectrum`);
  const wedge = (name: RegExp) =>
    page
      .getByRole('list', { name: 'Spectrum of allies, our side first' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name }) });
  await expect(wedge(/^Passive opponent/)).toContainText('Bus company');

  await page.getByRole('button', { name: 'Bus company: one step towards us' }).press('Enter');
  const form = page.getByRole('dialog');
  await expect(form.getByLabel('Where do they stand?')).toHaveValue('0');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(wedge(/^Neutral/)).toContainText('Bus company');
  await expect(wedge(/^Passive opponent/)).not.toContainText('Bus company');

  await page.goto(`${address}?view=grid`);
  const dragged = page.getByRole('button', { name: /^Bus company/ }).first();
  const high = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^High/ }) });
  const cell = high
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Passive ally' }) });
  await dragged.dragTo(cell);
  await expect(form.getByLabel('Where do they stand?')).toHaveValue('1');
});
