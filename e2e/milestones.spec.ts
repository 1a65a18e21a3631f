import { expect, test } from './fixtures.ts';

test('a milestone planned and reached shows on a colleague’s screen, in their language, without a reload', async ({
  signedIn,
  campaign,
}) => {
  const organizer = await signedIn(campaign.owner);
  const watcher = await signedIn(campaign.observer, 'es');
  await organizer.goto(`/campaigns/${campaign.slug}/milestones`);
  await watcher.goto(`/campaigns/${campaign.slug}/milestones`);
  await expect(watcher.getByRole('button', { name: 'Añadir un hito' })).toHaveCount(0);

  await organizer.getByRole('button', { name: 'Add a milestone' }).click();
  const form = organizer.getByRole('dialog');
  await form.getByLabel('The result').fill('500 signatures');
  await form.getByLabel('Kind of work').selectOption('Orchestrate');
  await form.getByLabel('Due on').fill('2026-05-01');
  await form.getByLabel('How anyone can check it').fill('Two people count the cards');
  await form.getByRole('button', { name: 'Add a milestone' }).click();
  await expect(form).toBeHidden();

  const theirs = watcher
    .getByRole('list', { name: 'Orquestar: hitos' })
    .getByRole('listitem')
    .filter({ hasText: '500 signatures' });
  await expect(theirs).toContainText('Two people count the cards');
  await expect(theirs).not.toContainText('Alcanzado el');
  await expect(theirs.getByRole('button')).toHaveCount(0);

  await organizer.getByRole('button', { name: 'Mark as reached' }).click();
  const confirm = organizer.getByRole('dialog');
  await confirm.getByLabel('On which day').fill('2026-04-20');
  await confirm.getByRole('button', { name: 'Yes, it was reached' }).click();

  await expect(theirs).toContainText('Alcanzado el 20 de abril de 2026');
  await organizer.getByRole('link', { name: 'See what it moved' }).click();
  await expect(organizer.getByRole('main')).toContainText('500 signatures');
});

test('a removed milestone comes back with undo', async ({ signedIn, campaign }) => {
  const page = await signedIn(campaign.owner);
  await page.goto(`/campaigns/${campaign.slug}/milestones`);
  await page.getByRole('button', { name: 'Add a milestone' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('The result').fill('First signed agreement');
  await form.getByRole('button', { name: 'Add a milestone' }).click();
  const item = page.getByRole('listitem').filter({ hasText: 'First signed agreement' });
  await expect(item).toBeVisible();

  await page.getByRole('button', { name: 'More for “First signed agreement”' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(item).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(item).toBeVisible();
});

test('what happened is recorded from the overview and stands in the campaign’s history', async ({
  signedIn,
  campaign,
}) => {
  const page = await signedIn(campaign.owner);
  await page.goto(`/campaigns/${campaign.slug}`);
  await page.getByRole('link', { name: 'Record what happened' }).click();
  await page.getByLabel('What happened').fill('The paper put it on its front page');
  await page.getByLabel('On which day').fill('2026-04-20');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page).toHaveURL(/\/leverage\?step=/);
  await expect(page.getByRole('main')).toContainText('The paper put it on its front page');
});
