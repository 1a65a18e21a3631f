import type { Page } from '@playwright/test';
import { makePerson } from '#db/fixture.ts';
import { enterBusMap } from '#lib/map/bus-map.ts';
import { expect, test } from './fixtures.ts';
import { isSound } from './sound.ts';

const panelOf = (page: Page, name = 'About the map') => page.getByRole('complementary', { name });

test('two organizers talk about an actor, one mentions the other, live, by keyboard', async ({
  signedIn,
  campaign,
}) => {
  test.slow();
  await enterBusMap(campaign.owner, campaign.id);
  const hostile = '<b>Rosa</b> & María';
  const rosa = await makePerson(campaign, 'organizer', { name: hostile });
  const [ella, other] = [await signedIn(campaign.owner), await signedIn(rosa, 'es')];
  const address = `/campaigns/${campaign.slug}/map`;
  await Promise.all([ella.goto(address), other.goto(address)]);

  await ella.getByRole('button', { name: /^Bus company\. / }).click();
  const panel = panelOf(ella);
  await panel.getByRole('button', { name: 'Comment', exact: true }).press('Enter');
  await ella.keyboard.type('Who knows their lawyer? @<b>R');
  const list = ella.getByRole('listbox', { name: 'People you can mention' });
  await expect(list.getByRole('option', { name: hostile })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await isSound(ella);
  await ella.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  await expect(panel.getByLabel('Your comment')).toHaveValue(
    `Who knows their lawyer? @${hostile} `,
  );
  await ella.keyboard.press('Tab');
  await ella.keyboard.press('Enter');
  await expect(panel.getByRole('listitem').getByText(`@${hostile}`)).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Comments (1)' })).toBeVisible();

  // On the other's screen without a reload: the count, the mark, then the words where they were said.
  await expect(other.getByTitle('1 hilo de comentarios abierto')).toBeVisible();
  await other.getByRole('button', { name: '1 comentario te menciona' }).click();
  const dialog = other.getByRole('dialog');
  await expect(dialog).toContainText('Bus company');
  await dialog.getByRole('button', { name: 'Mostrar en el mapa' }).click();
  await expect(other.getByRole('button', { name: /te menciona/ })).toHaveCount(0);
  const theirs = panelOf(other, 'Sobre el mapa');
  await expect(theirs).toContainText('Who knows their lawyer?');
  await theirs.getByRole('button', { name: 'Responder' }).click();
  await theirs.getByLabel('Tu respuesta').fill('Mi hermana.');
  await theirs.getByRole('button', { name: 'Publicar' }).click();
  await expect(panel).toContainText('Mi hermana.');
  await expect(panel.getByRole('heading', { name: 'Comments (2)' })).toBeVisible();

  // Another's words can be taken away, never put otherwise; one's own both.
  await panel.getByRole('button', { name: 'Edit or remove this comment' }).last().click();
  await expect(ella.getByRole('menuitem', { name: 'Edit' })).toHaveCount(0);
  await ella.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Edit or remove this comment' }).first().click();
  await ella.getByRole('menuitem', { name: 'Edit' }).click();
  await panel.getByLabel('Your comment').fill('Who knows their driver?');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(theirs).toContainText('Who knows their driver?');
  await panel.getByRole('button', { name: 'Edit or remove this comment' }).last().click();
  await ella.getByRole('menuitem', { name: 'Remove' }).click();
  await ella.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(theirs).toContainText('Eliminado por Ella.');
  await expect(theirs).not.toContainText('Mi hermana.');

  await panel.getByRole('button', { name: 'Mark as settled' }).click();
  await expect(theirs.getByText('1 hilo resuelto')).toBeVisible();
  await expect(other.getByTitle('1 hilo de comentarios abierto')).toHaveCount(0);
});

test('all comments stand together on a phone, each leading to what it is about', async ({
  signedIn,
  campaign,
}) => {
  const { company } = await enterBusMap(campaign.owner, campaign.id);
  const page = await signedIn(campaign.owner);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/campaigns/${campaign.slug}/map?view=list&actor=${company}`);
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Comment', exact: true }).click();
  await panel.getByLabel('About', { exact: true }).selectOption({ label: 'Fares' });
  await panel.getByLabel('Your comment').fill(`Are they sure? ${'x'.repeat(300)}`);
  await panel.getByRole('button', { name: 'Post' }).click();
  await expect(panel).toContainText('Are they sure?');
  await isSound(page);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('row', { name: /^Bus company/ })).toContainText(
    '1 open comment thread',
  );
  await panel.getByRole('button', { name: 'Show 1 comment' }).click();
  await panel.getByRole('button', { name: 'Fares, for Bus company' }).click();
  await expect(panel.getByRole('heading', { level: 2, name: 'Bus company' })).toBeVisible();
});

test('a visitor of a worked example finds no comments', async ({ page }) => {
  await page.goto('/campaigns/montgomery-1955/map');
  await expect(panelOf(page)).toContainText('Browder plaintiffs');
  await expect(page.getByRole('heading', { name: 'Comments' })).toHaveCount(0);
});

test('three organizers rate one thing unseen by each other; the spread is shown, and its middle agreed on', async ({
  signedIn,
  campaign,
}) => {
  // Three browsers.
  test.slow();
  const { company } = await enterBusMap(campaign.owner, campaign.id);
  const raters = [
    campaign.owner,
    await makePerson(campaign, 'organizer'),
    await makePerson(campaign, 'organizer'),
  ];
  const pages = await Promise.all(raters.map((person) => signedIn(person)));
  const answers = ['Minor', 'Moderate', 'Decisive'];
  for (const [index, page] of pages.entries()) {
    await page.goto(`/campaigns/${campaign.slug}/map?view=list&actor=${company}`);
    // Connected: what is pressed from then on is heard.
    await expect(page.getByText(/here now/)).toBeVisible();
    await page.getByText('How each of us sees it').click();
    const own = panelOf(page).getByLabel('Importance: Fares');
    await expect(own).toHaveValue('');
    await own.selectOption(answers[index]!);
    if (index < 2)
      await expect(panelOf(page)).toContainText(`${index + 1} rating${index ? 's' : ''} so far.`);
  }
  const [first] = pages as [Page, Page, Page];
  const panel = panelOf(first);
  // Without a reload, also on the first one's screen; her own answer is still hers.
  await expect(panel).toContainText('3 ratings: from Minor to Decisive, in the middle Moderate.');
  await expect(panel.getByLabel('Importance: Fares').locator('option:checked')).toHaveText('Minor');
  await isSound(first);

  await panel.getByRole('button', { name: 'Agree on the middle: Moderate' }).click();
  await expect(panel.getByText('Agreed: Moderate')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Agree on the middle/ })).toHaveCount(0);
  await first.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Agreed: Decisive')).toBeVisible();
});

test('what one organizer selects and where she points shows on the other’s map, and goes when she leaves', async ({
  signedIn,
  campaign,
}) => {
  await enterBusMap(campaign.owner, campaign.id);
  const rosa = await makePerson(campaign, 'organizer', { name: 'Rosa' });
  const [ella, other] = [await signedIn(campaign.owner), await signedIn(rosa)];
  const address = `/campaigns/${campaign.slug}/map`;
  await Promise.all([ella.goto(address), other.goto(address)]);
  const theirs = other.getByRole('button', { name: /^Bus company\. / });
  await theirs.click();
  const here = panelOf(ella).getByRole('button', { name: 'Rosa: Bus company' });
  await expect(here).toBeVisible();
  const canvas = ella.getByRole('region', { name: /power map/i });
  await expect(canvas.getByText('Rosa')).toHaveCount(1);
  // Moved until it was heard: a pointer may be lost.
  let at = 0;
  await expect(async () => {
    at += 5;
    await theirs.hover({ position: { x: 20 + at, y: 20 } });
    await expect(canvas.getByText('Rosa')).toHaveCount(2, { timeout: 1000 });
  }).toPass();
  await here.click();
  await expect(panelOf(ella)).toContainText('Rosa is looking at this too.');
  await expect(panelOf(other)).toContainText('Ella is looking at this too.');
  await isSound(ella);
  await other.goto('/');
  await expect(panelOf(ella)).not.toContainText('Rosa');
  await expect(canvas.getByText('Rosa')).toHaveCount(0);
});
