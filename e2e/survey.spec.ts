import { readFile } from 'node:fs/promises';
import { inArray } from 'drizzle-orm';
import { makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { accounts } from '#db/schema/accounts.ts';
import { enterBusMap } from '#lib/map/bus-map.ts';
import { expect, test } from './fixtures.ts';
import { isSound } from './sound.ts';

test('a survey answered by three members becomes ties, which say who of us can reach the company', async ({
  signedIn,
  campaign,
}) => {
  // Four browsers.
  test.slow();
  const { company } = await enterBusMap(campaign.owner, campaign.id);
  const hostile = '<b>Mei</b> & María';
  const members = await Promise.all(
    [hostile, 'Tom', 'Rosa'].map((name) => makePerson(campaign, 'member', { name })),
  );
  // Letters go to confirmed addresses: to those of two of the three.
  const confirmed = members.slice(0, 2).map(({ id }) => id);
  await ownerDb
    .update(accounts)
    .set({ emailVerifiedAt: new Date() })
    .where(inArray(accounts.id, confirmed));
  const ella = await signedIn(campaign.owner);
  const address = `/campaigns/${campaign.slug}/survey`;
  await ella.goto(address);
  await ella.getByLabel('Who, among those this campaign is about').check();
  await ella.getByLabel('Please answer by').fill('2030-12-24');
  await ella.getByRole('button', { name: 'Open the survey' }).click();
  await expect(ella.getByText('0 of 4 have answered.')).toBeVisible();
  await expect(ella.getByText('2 members were written to.')).toBeVisible();
  await expect(ella.getByRole('button', { name: 'Remind those who have not' })).toBeDisabled();

  const answers = [
    { advises: 'Rosa', related: `The bus boss\n${'y'.repeat(110)}` },
    { advises: 'rosa', related: '' },
    { advises: '', related: 'Tom' },
  ];
  const pages = await Promise.all(members.map((person) => signedIn(person)));
  for (const [i, page] of pages.entries()) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    await page.getByRole('link', { name: /^A short survey/ }).click();
    await expect(page.getByText('Organizers of this campaign will see your answer')).toBeVisible();
    await page.getByLabel('Whom do you go to for advice').fill(answers[i]!.advises);
    await page.getByLabel('Who, among those').fill(answers[i]!.related);
    await expect(page.getByText('Please answer by December 24, 2030.')).toBeVisible();
    if (i === 0) await isSound(page);
    await page.getByRole('button', { name: 'Send your answer' }).press('Enter');
    await expect(page.getByText('You have answered.')).toBeVisible();
    // On the organizer's screen without a reload.
    await expect(ella.getByText(`${i + 1} of 4 have answered.`)).toBeVisible();
  }
  const [mei, , rosa] = pages;
  await rosa!.getByRole('button', { name: 'Take your answer away' }).click();
  await expect(ella.getByText('2 of 4 have answered.')).toBeVisible();
  await rosa!.getByLabel('Whose word do you trust').fill('Tom');
  await rosa!.getByRole('button', { name: 'Send your answer' }).click();
  await expect(ella.getByText('3 of 4 have answered.')).toBeVisible();

  await ella.getByRole('button', { name: 'Close the survey' }).click();
  await ella.getByRole('dialog').getByRole('button', { name: 'Close the survey' }).click();
  await expect(mei!.getByText('This survey is closed. Thank you.')).toBeVisible();

  const review = ella.getByRole('list', { name: 'Answers to go through' });
  await expect(review.getByRole('listitem')).toHaveCount(5);
  await expect(review.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await ella.getByLabel('Who is meant by The bus boss').selectOption({ label: 'Bus company' });
  await ella.setViewportSize({ width: 390, height: 844 });
  await isSound(ella);
  await ella.setViewportSize({ width: 1280, height: 900 });
  await ella.getByRole('button', { name: 'Accept 4' }).click();
  await expect(review.getByRole('listitem')).toHaveCount(1);
  await ella.getByRole('button', { name: 'Take back' }).click();
  await expect(review.getByRole('listitem')).toHaveCount(5);
  await ella.getByLabel('Who is meant by The bus boss').selectOption({ label: 'Bus company' });
  await ella.getByRole('button', { name: 'Accept 4' }).click();
  await expect(review.getByRole('listitem')).toHaveCount(1);
  await review.getByRole('checkbox').check();
  await ella.getByRole('button', { name: 'Lay 1 aside' }).click();
  await expect(ella.getByText('No answer waits.')).toBeVisible();

  await ella.goto(`/campaigns/${campaign.slug}/map?actor=${company}`);
  const panel = ella.getByRole('complementary', { name: 'About the map' });
  await expect(panel).toContainText(`${hostile} is related to Bus company.`);
  const reach = panel.getByRole('region', { name: 'Who of us can reach Bus company?' });
  await expect(reach).toContainText(`${hostile} can speak to Bus company directly.`);
  await isSound(ella);
  // Somebody else who knows them, from the panel, and what one says is gone when it is taken away.
  await panel.getByRole('button', { name: 'Add a tie' }).click();
  const form = ella.getByRole('dialog');
  await form.getByLabel('Who', { exact: true }).selectOption({ label: 'Tom (one of us)' });
  await form.getByLabel('Tie', { exact: true }).selectOption('advises');
  await form.getByLabel('To whom').selectOption({ label: 'Bus company' });
  await form.getByLabel('How strong').selectOption('strong');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(reach.getByRole('listitem').first()).toHaveText(
    'Tom can speak to Bus company directly.',
  );
  await panel.getByRole('button', { name: 'Take away: Tom advises Bus company.' }).click();
  await expect(reach.getByRole('listitem')).toHaveCount(1);
  await ella.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(reach.getByRole('listitem')).toHaveCount(2);
  await ella.keyboard.press('Control+Shift+z');
  await expect(reach.getByRole('listitem')).toHaveCount(1);
  await ella.keyboard.press('Control+z');
  await expect(reach.getByRole('listitem')).toHaveCount(2);

  // Of two actors a tie is drawn, and goes into files; those of members do not.
  await panel.getByRole('button', { name: 'Add a tie' }).click();
  await form.getByLabel('Tie', { exact: true }).selectOption('reports-to');
  await form.getByLabel('To whom').selectOption({ label: 'City council' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(panel).toContainText('Bus company reports to City council.');
  const line = ella.locator('.react-flow path[stroke="var(--orchestrate)"]').first();
  await expect(line).toHaveCount(0);
  await ella.getByRole('switch', { name: 'Show ties' }).click();
  await expect(ella).toHaveURL(/ties=shown/);
  await expect(line).toBeAttached();
  const key = ella.getByRole('list', { name: 'How ties are drawn' });
  await expect(key.getByRole('listitem')).toHaveCount(5);
  await expect(ella.getByText(/more ties have an end that is not drawn/)).toBeVisible();
  await isSound(ella);
  await ella.getByRole('button', { name: 'Download' }).click();
  const [download] = await Promise.all([
    ella.waitForEvent('download'),
    ella.getByRole('menuitem', { name: /ties between actors/ }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('"Bus company","City council","reports-to"');
  expect(file).not.toMatch(/Tom|Mei/);

  await ella.goto(`/campaigns/${campaign.slug}/map?view=list`);
  await ella.getByLabel('Role among ties').selectOption('bottleneck');
  const bottleneck = ella.getByRole('button', { name: 'Bottleneck' });
  await bottleneck.focus();
  await expect(ella.getByRole('tooltip')).toHaveText(
    'Without Bus company the ties fall into separate parts.',
  );
  await isSound(ella);

  await ella.goto(`/campaigns/${campaign.slug}/map?view=list&rows=ties`);
  await expect(ella.getByRole('row')).toHaveCount(7);
  await ella.getByLabel('Find by name').fill('company');
  await expect(ella.getByRole('row')).toHaveCount(4);
  await ella.getByRole('button', { name: /How strong of Tom advises/ }).click();
  await ella.getByLabel(/How strong of Tom advises/).selectOption('weak');
  await ella.keyboard.press('Enter');
  await expect(ella.getByRole('row', { name: /^Tom/ })).toContainText('weak');
  await isSound(ella);
});

test('an observer is not asked, and finds no survey', async ({ signedIn, campaign }) => {
  const page = await signedIn(campaign.observer);
  await page.goto(`/campaigns/${campaign.slug}/survey`);
  await expect(page.getByRole('heading', { name: 'Survey of ties' })).toHaveCount(0);
  await page.goto(`/campaigns/${campaign.slug}`);
  await expect(page.getByRole('link', { name: 'Survey' })).toHaveCount(0);
});
