import type { Page } from '@playwright/test';
import { makePerson } from '#db/fixture.ts';
import { enterBusMap, record } from '#lib/map/bus-map.ts';
import { expect, test } from './fixtures.ts';
import { problems } from './sound.ts';

const undo = (page: Page) => page.getByRole('button', { name: 'Undo my last change' });
const redo = (page: Page) => page.getByRole('button', { name: 'Redo what I undid' });

/** What the riders need from the council, so that the balance can move. */
const needs = ({ riders, council, transit }: Awaited<ReturnType<typeof enterBusMap>>) => [
  { set: 'v' as const, actorId: riders, resourceId: transit, to: 0.5 },
  { set: 's' as const, actorId: riders, supplierId: council, resourceId: transit, to: 0.5 },
];

/** Opens the form in which the riders' participation is asked, and writes a number into it. */
async function participation(page: Page, value: string) {
  await page.getByRole('button', { name: /^Riders\. / }).click();
  await page.getByRole('button', { name: 'Position and participation' }).click();
  const form = page.getByRole('dialog');
  await form.getByText('Numbers').click();
  await form.getByLabel('Participation', { exact: true }).fill(value);
  return form;
}

test('everything of one’s own is undone and done again, by buttons and by keys', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const page = await signedIn(campaign.owner);
  await page.goto(`/campaigns/${campaign.slug}/map`);
  const riders = page.getByRole('button', { name: /^Riders\. / });
  await expect(undo(page)).toBeDisabled();

  await (await participation(page, '0.8')).getByRole('button', { name: 'Save' }).click();
  await expect(riders).toContainText('80 of 100');
  await page.getByRole('button', { name: 'Add an actor' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name').fill('Newspaper');
  await page.keyboard.press('Control+z');
  await form.getByLabel('Name').fill('Newspaper');
  await form.getByRole('button', { name: 'Save' }).click();
  const paper = page.getByRole('button', { name: /^Newspaper\. / });
  await expect(paper).toBeVisible();
  await expect(form).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(paper).toHaveCount(0);
  await expect(riders).toContainText('80 of 100');
  await expect(undo(page)).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(riders).toContainText('50 of 100');
  await expect(undo(page)).toBeDisabled();
  await redo(page).click();
  await expect(riders).toContainText('80 of 100');
  await expect(redo(page)).toBeEnabled();
  await page.keyboard.press('Control+Shift+z');
  await expect(paper).toBeVisible();
  expect(await problems(page)).toEqual([]);
});

test('two people change the same number at once, and both are told and offered theirs back', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const jo = await signedIn(await makePerson(campaign, 'organizer', { name: 'Jo' }));
  const ana = await signedIn(await makePerson(campaign, 'organizer', { name: 'Ana' }));
  const address = `/campaigns/${campaign.slug}/map`;
  await Promise.all([jo.goto(address), ana.goto(address)]);

  const hers = await participation(ana, '0.6');
  const his = await participation(jo, '0.8');
  await his.getByRole('button', { name: 'Save' }).click();
  await expect(hers).toContainText('Jo set “Participation” of Riders to 80 of 100');
  expect(await problems(ana)).toEqual([]);
  await hers.getByRole('button', { name: 'Save' }).click();

  const told = jo.getByText('Ana set “Participation” of Riders to 60 of 100');
  await expect(told).toContainText('You had set it to 80 of 100. Put yours back?');
  // What she has set since is not undone with his.
  await undo(jo).click();
  await expect(jo.getByText('Ana has changed this since')).toBeVisible();
  expect(await problems(jo)).toEqual([]);
  await jo.getByRole('button', { name: 'Put mine back' }).click();
  await expect(told).toHaveCount(0);
  await expect(ana.getByRole('button', { name: /^Riders\. / })).toContainText('80 of 100');
  await expect(ana.getByText('Jo set “Participation” of Riders to 80 of 100')).toBeVisible();
});

test('two people edit one actor at once, and both are told', async ({ signedIn, campaign }) => {
  await enterBusMap(campaign.owner, campaign.id);
  const jo = await signedIn(await makePerson(campaign, 'organizer', { name: 'Jo' }));
  const ana = await signedIn(await makePerson(campaign, 'organizer', { name: 'Ana' }));
  const address = `/campaigns/${campaign.slug}/map`;
  await Promise.all([jo.goto(address), ana.goto(address)]);
  for (const page of [jo, ana]) {
    await page.getByRole('button', { name: /^Bus company\. / }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
  }
  await jo.getByRole('dialog').getByLabel('Name').fill('City Lines');
  await ana.getByRole('dialog').getByLabel('Name').fill('The company');
  await jo.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(ana.getByRole('dialog')).toContainText('Jo changed this while you were writing');
  await ana.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(jo.getByText('Ana has changed City Lines after you.')).toBeVisible();
  await jo.getByRole('button', { name: 'Put mine back' }).click();
  await expect(ana.getByRole('button', { name: /^City Lines\. / })).toBeVisible();
});

test('an earlier value is put back from the history', async ({ signedIn, campaign }) => {
  const { riders } = await enterBusMap(campaign.owner, campaign.id);
  await record(campaign.owner, campaign.id, [{ set: 'pi', actorId: riders, to: 0.9 }]);
  const page = await signedIn(campaign.owner);
  await page.goto(`/campaigns/${campaign.slug}/map?actor=${riders}`);
  const panel = page.getByRole('complementary', { name: 'About the map' });
  await panel.getByText('Where these numbers come from').click();
  await panel.getByRole('button', { name: 'History' }).click();
  const earlier = panel.getByRole('listitem').filter({ hasText: 'Participation: 50 of 100' });
  await earlier.getByRole('button', { name: 'Put this back' }).click();
  await expect(page.getByRole('button', { name: /^Riders\. / })).toContainText('50 of 100');
  await expect(panel.getByText(/^Added by /)).toBeVisible();

  await page.getByRole('button', { name: 'More to do with the map' }).click();
  await page.getByRole('menuitem', { name: 'Resources' }).click();
  await page.getByRole('button', { name: 'Edit Fares' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('dialog')).toContainText('Added by');
});

test('the map is made as it was on a day, after a look at what would change', async ({
  signedIn,
  campaign,
}) => {
  const on = await enterBusMap(campaign.owner, campaign.id);
  const { riders, company } = on;
  await record(campaign.owner, campaign.id, needs(on));
  const happening = { title: 'Assembly', role: 'agitate' as const };
  await record(campaign.owner, campaign.id, [{ set: 'pi', actorId: riders, to: 0.7 }], {
    ...{ ...happening, happenedOn: '2026-02-01' },
  });
  await record(
    campaign.owner,
    campaign.id,
    [
      { set: 'pi', actorId: riders, to: 0.9 },
      { set: 'position', actorId: company, to: 1 },
    ],
    { ...happening, title: 'Strike', happenedOn: '2026-03-01' },
  );
  const page = await signedIn(campaign.owner);
  await page.goto(`/campaigns/${campaign.slug}/map?on=2026-02-01`);
  await page.getByRole('button', { name: 'Make the map as it was on Feb 1, 2026' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('2 values would change.');
  await expect(dialog).toContainText('“Participation” of Riders: from 90 of 100 to 70 of 100');
  await expect(dialog.getByText(/^The balance would move from/)).toBeVisible();
  expect(await problems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Make it so' }).click();
  await expect(dialog).toHaveCount(0);
  const node = page.getByRole('button', { name: /^Riders\. / });
  await expect(node).toContainText('70 of 100');
  await undo(page).click();
  await expect(node).toContainText('90 of 100');
});

test('what nobody has looked at for long is named, listed and confirmed', async ({
  signedIn,
  campaign,
}) => {
  const on = await enterBusMap(campaign.owner, campaign.id);
  const { riders } = on;
  await record(campaign.owner, campaign.id, needs(on));
  await record(campaign.owner, campaign.id, [{ set: 'pi', actorId: riders, to: 0.7 }], {
    ...{ title: 'Assembly', role: 'agitate', happenedOn: '2020-02-01' },
  });
  const page = await signedIn(campaign.owner);
  await page.goto(`/campaigns/${campaign.slug}/settings`);
  await page.getByLabel('After how many days does an assessment count half?').fill('20');
  await expect(page.getByText('Choose from 30 to 3650 days.')).toBeVisible();
  await page.getByLabel('After how many days does an assessment count half?').fill('400');
  await page.getByRole('region', { name: 'Assessments on the map' }).getByRole('button').click();
  await expect(page.getByText('Saved.')).toBeVisible();

  await page.goto(`/campaigns/${campaign.slug}/map?actor=${riders}`);
  const panel = page.getByRole('complementary', { name: 'About the map' });
  await panel.getByText('Where these numbers come from').click();
  await expect(panel.getByText(/^Assessed \d+ years ago\.$/)).toBeVisible();
  expect(await problems(page)).toEqual([]);
  await page.getByRole('button', { name: 'To look at again (1)' }).click();
  const list = page.getByRole('dialog');
  await expect(list).toContainText('for 400 days or more');
  await expect(list.getByRole('listitem')).toContainText('It alone could move the balance by');
  expect(await problems(page)).toEqual([]);
  await list.getByRole('button', { name: /^Change it: / }).click();
  await expect(page.getByRole('dialog')).toContainText('Where Riders stands');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'To look at again (1)' }).click();
  await list.getByRole('button', { name: /^Still right: / }).click();
  await expect(list).toContainText('Every assessment has been looked at within 400 days.');
});

test('time is played in each view', async ({ signedIn, campaign }) => {
  const on = await enterBusMap(campaign.owner, campaign.id);
  await record(
    campaign.owner,
    campaign.id,
    [
      { set: 'pi', actorId: on.riders, to: 0.9 },
      { set: 'position', actorId: on.company, to: 1 },
      { set: 'v', actorId: on.council, resourceId: on.transit, to: 0.2 },
    ],
    { title: 'The drivers join', role: 'agitate', happenedOn: '2026-02-01' },
  );
  const page = await signedIn(campaign.owner);
  const panel = page.getByRole('complementary', { name: 'About the map' });
  const shown = panel.locator('xpath=preceding-sibling::*[1]');
  for (const view of ['network', 'grid', 'spectrum', 'pillars', 'strategy', 'list'] as const) {
    await page.goto(`/campaigns/${campaign.slug}/map?view=${view}&on=start`);
    await expect(page.getByText('Before everything', { exact: true }).first()).toBeVisible();
    await expect(shown.getByText('Bus company').first()).toBeVisible();
    const before = await shown.textContent();
    await page.getByRole('button', { name: 'Play through time' }).click();
    await expect(page.getByText('February 1, 2026', { exact: true }).first()).toBeVisible();
    await expect(page).toHaveURL(/on=2026-02-01/);
    await expect.poll(() => shown.textContent(), view).not.toBe(before);
    // It stops by itself on the last day.
    await expect(page.getByRole('button', { name: 'Play through time' })).toBeVisible();
  }
  const company = page.getByRole('row').filter({ hasText: 'Bus company' }).first();
  await expect(company).toContainText('Passive ally');
  await page.getByRole('slider', { name: 'Day' }).press('Home');
  await expect(company).toContainText('Passive opponent');
});
