import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { makePerson } from '#db/fixture.ts';
import { enterBusMap, record } from '#lib/map/bus-map.ts';
import { addResource } from '#lib/map/edit-resource.ts';
import type { NewChange } from '#lib/map/schema.ts';
import { expect, test } from './fixtures.ts';
import { isSound } from './sound.ts';

test.describe.configure({ timeout: 120_000 });

const needs = ({ riders, council, transit }: Awaited<ReturnType<typeof enterBusMap>>) =>
  [
    { set: 'v', actorId: riders, resourceId: transit, to: 0.5 },
    { set: 's', actorId: riders, supplierId: council, resourceId: transit, to: 0.5 },
  ] satisfies NewChange[];

async function branch(page: Page, slug: string, name: string) {
  await page.goto(`/campaigns/${slug}/scenarios`);
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Make scenario' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const maps = (page: Page) => ({
  real: page.getByRole('region', { name: 'Real map', exact: true }),
  scenario: page.getByRole('region', { name: 'Scenario', exact: true }),
});
const tried = (page: Page) => page.getByRole('list', { name: 'What is tried' }).locator('> li');

const moved = (page: Page) =>
  page.getByRole('list', { name: 'Who and what comes in or is left out' }).locator('> li');

/** Tries that the council cares for votes, and that the riders have them. */
async function addVotes(page: Page) {
  const form = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Resources', exact: true }).click();
  await form.getByRole('button', { name: 'Add a resource' }).click();
  await form.getByLabel('Name').fill('Votes');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('button', { name: 'Take Votes off' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(moved(page)).toContainText('Nobody cares about it yet');
  await maps(page)
    .scenario.getByRole('button', { name: /^City council\. / })
    .press('Enter');
  await page.getByRole('button', { name: 'What it cares about' }).click();
  await form.getByLabel('Something else it cares about').selectOption({ label: 'Votes' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(moved(page)).toContainText('Nobody supplies it yet');
  await page.getByRole('button', { name: 'Add a dependence on Votes' }).click();
  await form.getByLabel('Who depends?').selectOption({ label: 'City council' });
  await form.getByLabel('Who supplies it?').selectOption({ label: 'Riders' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toHaveCount(0);
  await expect(tried(page)).toHaveCount(4);
}

/** Tries that more or fewer of the riders take part. */
async function takePart(page: Page, share: string) {
  // By keyboard: on a phone the riders may stand beyond the edge of the canvas.
  await maps(page)
    .scenario.getByRole('button', { name: /^Riders\. / })
    .press('Enter');
  await page.getByRole('button', { name: 'Position and participation' }).click();
  const form = page.getByRole('dialog');
  await form.getByText('Numbers').click();
  await form.getByLabel('Participation', { exact: true }).fill(share);
  await expect(form.getByText('How sure')).toHaveCount(0);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toHaveCount(0);
}

test('a branch of the map is changed, compared, shared live, merged as a step, and taken back', async ({
  signedIn,
  campaign,
}) => {
  const on = await enterBusMap(campaign.owner, campaign.id);
  await record(campaign.owner, campaign.id, needs(on));
  const page = await signedIn(campaign.owner);
  await page.setViewportSize({ width: 1280, height: 900 });
  const other = await signedIn(await makePerson(campaign, 'organizer', { name: 'Edgar' }));
  await other.goto(`/campaigns/${campaign.slug}/scenarios`);
  await expect(other.getByText(/^No scenario yet/)).toBeVisible();
  await isSound(other);

  await branch(page, campaign.slug, 'All riders walk');
  await expect(page.getByText(/^Nothing is tried yet/)).toBeVisible();
  await takePart(page, '0.9');
  const { real, scenario } = maps(page);
  await expect(scenario.getByRole('button', { name: /^Riders\. / })).toContainText('Changed');
  await expect(scenario.getByRole('button', { name: /^Riders\. / })).toContainText('90 of 100');
  await expect(real.getByRole('button', { name: /^Riders\. / })).toContainText('50 of 100');
  await expect(real.getByRole('button', { name: /^Riders\. / })).not.toContainText('Changed');
  await expect(page.getByText(/^The balance rises from/)).toBeVisible();

  // A supply that is not on the real map: the riders themselves bring some of the council's bus service.
  await page.getByRole('button', { name: 'Add a dependence' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Who depends?').selectOption({ label: 'City council' });
  await form.getByLabel('Who supplies it?').selectOption({ label: 'Riders' });
  await form.getByLabel('For what?').selectOption({ label: 'Bus service' });
  await form.getByLabel('How much of the need does it cover?').selectOption({ label: 'A little' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toHaveCount(0);
  await expect(tried(page)).toHaveCount(3);
  const routes = page.getByRole('list', { name: 'Routes that differ' });
  await expect(routes).toContainText('New: Us → City council.');
  await expect(routes).toContainText('Changed: Us → Bus company → City council.');
  await expect(page.getByText(/^Dependences: one new/)).toBeVisible();
  await page.getByText('Spectrum', { exact: true }).click();
  await expect(real.getByText('Riders').first()).toBeVisible();
  await expect(scenario.getByText('Riders').first()).toBeVisible();
  await page.getByText('Network', { exact: true }).click();
  await isSound(page);

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await other.getByRole('link', { name: 'All riders walk' }).click();
  await expect(tried(other)).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo last' }).click();
  await expect(tried(other)).toHaveCount(1);
  await expect(tried(other)).toContainText('How many of Riders take part: 50 of 100 → 90 of 100');
  await expect(other.getByRole('button', { name: 'Stop sharing' })).toHaveCount(0);

  await addVotes(page);
  await expect(moved(other)).toHaveText([/^New resource: Votes/]);
  await expect(page.getByText(/^Dependences: one new/)).toBeVisible();
  await page.getByRole('button', { name: 'Resources', exact: true }).click();
  await page.getByRole('button', { name: 'Take Fares off this scenario’s map' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take off this scenario' }).click();
  await expect(moved(other)).toHaveText([/^New resource: Votes/, /^Without the resource: Fares/]);
  await expect(page.getByText(/^Dependences: one new, one gone/)).toBeVisible();
  await isSound(page);
  await page.getByRole('button', { name: 'Undo last' }).click();
  await expect(moved(other)).toHaveText([/^New resource: Votes/]);
  await addResource(campaign.owner, {
    ...{ campaignId: campaign.id, idempotencyKey: randomUUID() },
    ...{ name: 'votes', kind: 'political', essential: false },
  });
  await expect(page.getByText('The real map has something called “Votes” too.')).toBeVisible();

  await page.getByRole('button', { name: 'Merge into the map' }).click();
  const merge = page.getByRole('dialog');
  await expect(merge).toContainText('How many of Riders take part: 50 of 100 → 90 of 100');
  await expect(merge).toContainText('New resource: Votes');
  await expect(merge).toContainText('The real map has something called “Votes” too.');
  await isSound(page);
  await merge.getByLabel('From which day').fill('2031-05-01');
  await merge.getByLabel('What happens that day').fill('The riders walk');
  await merge.getByRole('button', { name: 'Record 5 changes' }).click();
  await expect(page.getByText('This scenario was merged into the map.')).toBeVisible();
  await expect(other.getByText('This scenario was merged into the map.')).toBeVisible();
  await other.goto(`/campaigns/${campaign.slug}/leverage`);
  await expect(other.getByText('The riders walk').first()).toBeVisible();
  // On the map, one cares about votes now and one supplies them.
  await other.goto(`/campaigns/${campaign.slug}/map?view=list&rows=resources&on=2031-05-01`);
  const votes = other.getByRole('row', { name: /\bVotes\b/ });
  await expect(votes.getByRole('cell', { name: '1', exact: true })).toHaveCount(2);

  await page.getByRole('button', { name: 'Undo the merge' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo the merge' }).click();
  await expect(page.getByRole('button', { name: 'Merge into the map' })).toBeVisible();
  await expect(tried(page)).toHaveCount(4);
  await expect(real.getByRole('button', { name: /^Riders\. / })).toContainText('50 of 100');
  // What came in goes, last things first, and the scenario is as it was.
  for (const left of [2, 1]) {
    await page.getByRole('button', { name: 'Undo last' }).click();
    await expect(tried(page)).toHaveCount(left);
  }
  await page.getByRole('button', { name: 'Undo last' }).click();
  await expect(moved(page)).toHaveCount(0);
  await expect(tried(page)).toHaveCount(1);
});

test('where the map changes too, both are told and either is kept; what is discarded comes back', async ({
  signedIn,
  campaign,
}) => {
  const on = await enterBusMap(campaign.owner, campaign.id);
  await record(campaign.owner, campaign.id, needs(on));
  const page = await signedIn(campaign.owner);
  await page.setViewportSize({ width: 390, height: 844 });
  await branch(page, campaign.slug, 'Fewer <b>riders</b>');
  await takePart(page, '0.2');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show on the map: How many of Riders take part' }).click();
  await expect(page.getByRole('complementary', { name: 'About the map' })).toContainText('Riders');
  await page.keyboard.press('Escape');
  await isSound(page);

  await record(campaign.owner, campaign.id, [{ set: 'pi', actorId: on.riders, to: 0.7 }]);
  const told = page.getByText('The map changed here too: yours is 20 of 100, theirs 70 of 100.');
  await expect(told).toBeVisible();
  await page.getByRole('button', { name: 'Keep yours' }).click();
  await expect(told).toHaveCount(0);
  await expect(tried(page)).toContainText('70 of 100 → 20 of 100');
  await record(campaign.owner, campaign.id, [{ set: 'pi', actorId: on.riders, to: 0.6 }]);
  await page.getByRole('button', { name: 'Keep theirs' }).click();
  await expect(tried(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo last' }).click();
  await expect(tried(page)).toHaveCount(1);

  await page.getByText('Real map', { exact: true }).last().click();
  await expect(maps(page).real.getByRole('button', { name: /^Riders\. / })).toContainText('60');
  await expect(maps(page).scenario).toHaveCount(0);

  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText(/^This scenario was discarded/)).toBeVisible();
  await page.getByRole('link', { name: 'All scenarios' }).click();
  const discarded = page.getByRole('list', { name: 'Discarded' });
  await expect(discarded).toContainText('Fewer <b>riders</b>');
  await isSound(page);
  await discarded.getByRole('link').click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('button', { name: 'Discard' })).toBeVisible();
});

test('another organizer sees only what is shared, a member nothing', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const page = await signedIn(campaign.owner);
  await branch(page, campaign.slug, 'Mine alone');
  const address = page.url();
  const other = await signedIn(await makePerson(campaign, 'organizer'));
  expect((await other.goto(address))?.status()).toBe(404);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stop sharing' })).toBeVisible();
  expect((await other.goto(address))?.status()).toBe(200);
  const member = await signedIn(await makePerson(campaign, 'member'));
  expect((await member.goto(address))?.status()).toBe(404);
  expect((await member.goto(`/campaigns/${campaign.slug}/scenarios`))?.status()).toBe(404);
});

test('a move is tried in a scenario with one press', async ({ signedIn, campaign }) => {
  const on = await enterBusMap(campaign.owner, campaign.id);
  await record(campaign.owner, campaign.id, needs(on));
  const page = await signedIn(campaign.owner, 'es');
  await page.goto(`/campaigns/${campaign.slug}/moves`);
  const first = page.getByRole('list', { name: 'Mejores jugadas' }).locator('> li').first();
  await expect(first).toBeVisible({ timeout: 30_000 });
  await first.locator('summary').click();
  await first.getByRole('button', { name: 'Probar en un escenario' }).click();
  await expect(page).toHaveURL(/\/scenarios\/[0-9a-f-]{36}$/);
  await expect(page.getByText(/^La balanza sube de/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Qué se prueba' }).locator('> li')).not.toHaveCount(
    0,
  );
});
