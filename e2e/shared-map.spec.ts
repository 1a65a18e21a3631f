import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makePerson } from '#db/fixture.ts';
import { enterBusMap } from '#lib/map/bus-map.ts';
import { expect, test } from './fixtures.ts';
import { isSound } from './sound.ts';

test('members see only what an organizer chose; a link and an embed show it to anyone, until withdrawn', async ({
  signedIn,
  campaign,
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const on = await enterBusMap(campaign.owner, campaign.id);
  const hidden = ['Riders', on.riders, 'Fares', on.fares];
  const address = `/campaigns/${campaign.slug}/map`;
  const member = await signedIn(await makePerson(campaign, 'member'));
  expect((await member.goto(address))?.status()).toBe(404);
  await expect(member.getByRole('link', { name: 'Power map' })).toHaveCount(0);

  const page = await signedIn(campaign.owner);
  await page.goto(address);
  await page.getByRole('button', { name: 'More to do with the map' }).click();
  await page.getByRole('menuitem', { name: 'Who sees the map' }).click();
  await expect(page.getByRole('radio', { name: 'Nobody' })).toBeChecked();
  await page.getByLabel('Bus company').selectOption('With the name');
  await page.getByLabel('Riders').selectOption('Hidden');
  await expect(page.getByText('2 of 3 actors are on it')).toBeVisible();
  await page.getByRole('radio', { name: 'Members of the campaign' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. It holds from now on.')).toBeVisible();
  await isSound(page);

  const answer = await member.goto(address);
  expect(answer?.status()).toBe(200);
  await expect(member.getByText('the part of the map that the organizers share')).toBeVisible();
  await expect(member.getByText('Bus company supplies Bus service.')).toBeVisible();
  const told = [await answer!.text(), await member.content()];
  const asked = await member.request.get(`/api/v1/campaigns/${campaign.id}/map`);
  expect(asked.status()).toBe(403);
  told.push(await asked.text());
  for (const name of hidden) for (const text of told) expect(text).not.toContain(name);
  await isSound(member);
  await member.setViewportSize({ width: 390, height: 844 });
  await isSound(member);

  await page.getByRole('radio', { name: 'Everyone who has the link' }).check();
  await page.getByLabel('Bus company').selectOption('Only the kind');
  await page.getByRole('button', { name: 'Save' }).click();
  const field = page.getByLabel('Address of the public page');
  await expect(field).toHaveValue(/\/c\/[\da-f-]{36}\/map$/);
  const link = /[\da-f-]{36}/.exec(await field.inputValue())![0];
  await expect(page.getByLabel('Code for another website')).toHaveValue(
    new RegExp(`<iframe src="http.*/embed/maps/${link}"`),
  );

  const anyone = await browser.newPage({ baseURL: baseURL!, colorScheme: 'dark' });
  await anyone.setViewportSize({ width: 390, height: 844 });
  for (const path of [`/c/${link}/map`, `/embed/maps/${link}`, `/api/v1/public/maps/${link}`]) {
    const shown = await anyone.goto(path);
    expect([path, shown?.status()]).toEqual([path, 200]);
    const text = await shown!.text();
    expect(text).toContain('City council');
    for (const name of [...hidden, 'Bus company']) expect(text).not.toContain(name);
    if (path.startsWith('/api')) continue;
    expect(text).not.toContain('<script');
    expect(text).toContain('noindex');
    await isSound(anyone);
  }

  // Another site shows the embed, and no other page of ours.
  const site = createServer((request, response) =>
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<iframe title="map" src="${baseURL}${request.url}" width="380" height="600"></iframe>`),
  );
  await new Promise<void>((done) => site.listen(0, done));
  const elsewhere = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  await anyone.goto(`${elsewhere}/embed/maps/${link}`);
  const frame = anyone.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: campaign.title })).toBeVisible();
  await frame.getByRole('link', { name: 'City council' }).focus();
  await anyone.keyboard.press('Enter');
  await expect(frame.getByText('Organization supplies Bus service.')).toBeInViewport();
  expect(await anyone.context().cookies()).toEqual([]);
  await anyone.goto(`${elsewhere}/c/${link}/map`);
  await expect(frame.getByRole('heading', { name: campaign.title })).toHaveCount(0);
  site.close();

  await page.getByRole('radio', { name: 'Nobody' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(field).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save' })).not.toHaveAttribute('aria-busy', 'true');
  // What was open is gone without reloading, and so is every address.
  await expect(member.getByText('Bus company supplies Bus service.')).toHaveCount(0);
  for (const path of [`/c/${link}/map`, `/embed/maps/${link}`, `/api/v1/public/maps/${link}`])
    expect((await anyone.request.get(path)).status()).toBe(404);
  expect((await member.request.get(address)).status()).toBe(404);
});
